/**
 * JSON Lines: bytes to lines of bounded size, and a line to the parts of a report. A bad line is a value with its reason.
 * Nothing here decodes bytes, labels text or makes an article.
 */
@NullMarked
package org.demarche.read.jsonl;

import org.jspecify.annotations.NullMarked;
