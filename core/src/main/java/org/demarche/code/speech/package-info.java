/**
 * Who says what: annotated articles to statements, by the codebook's words of telling and the dependencies around them. What
 * enters is a parsed article; what leaves is places for source, word of telling and content. Knows no events and no actors.
 */
@NullMarked
package org.demarche.code.speech;

import org.jspecify.annotations.NullMarked;
