/**
 * Learning: the annotated sentences of a corpus and an encoder as it comes go in, weights for the encoder and the classifier come out. Stands beside
 * the stages; nothing that codes depends on it. PyTorch is used here alone.
 */
@NullMarked
package org.demarche.train;

import org.jspecify.annotations.NullMarked;
