/**
 * Bytes to text: byte-order marks, encodings, and what is no text at all. Bytes go in, characters or the reason why there
 * are none come out. Nothing here opens a file or looks at what the text says.
 */
@NullMarked
package org.demarche.read.text;

import org.jspecify.annotations.NullMarked;
