/**
 * The corpus of annotated sentences: text in the inline notation of {@code corpus/README.md} comes in, sentences with their
 * events and the characters that tell of them go out. Knows the notation, not the codebook: whether a type or mode exists
 * is for others to say.
 */
@NullMarked
package org.demarche.corpus;

import org.jspecify.annotations.NullMarked;
