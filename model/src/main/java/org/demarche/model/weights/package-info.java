/**
 * Learned numbers: named arrays with a note of where they come from, kept in the NumPy archive format that other tools read.
 * Knows no engine and no codebook.
 */
@NullMarked
package org.demarche.model.weights;

import org.jspecify.annotations.NullMarked;
