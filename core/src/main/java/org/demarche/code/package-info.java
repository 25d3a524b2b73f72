/**
 * Annotated articles to coded events, by the frames of the codebook. What enters is a parsed article; what leaves is events
 * whose participants are still words, and the decisions that led to them. Knows no engine, no store, no other article.
 */
@NullMarked
package org.demarche.code;

import org.jspecify.annotations.NullMarked;
