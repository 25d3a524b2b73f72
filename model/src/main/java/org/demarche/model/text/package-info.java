/**
 * Text with positions: offsets, passages, tokens, dependencies, sentences and quotations. Offsets are half-open ranges of
 * UTF-16 code units into the text of one article, so that {@code text.substring(start, end)} is the passage.
 */
@NullMarked
package org.demarche.model.text;

import org.jspecify.annotations.NullMarked;
