/**
 * Sentences to states of a BERT-like encoder, run by ONNX Runtime. The encoder comes as a library; what was learned for events is laid over
 * its weights when it is opened. Knows no codebook.
 */
@NullMarked
package org.demarche.annotate.encoder;

import org.jspecify.annotations.NullMarked;
