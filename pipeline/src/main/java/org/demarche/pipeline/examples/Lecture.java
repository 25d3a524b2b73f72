package org.demarche.pipeline.examples;

import java.util.Optional;
import org.demarche.learn.Studied;

/**
 * A sentence to learn from.
 *
 * @param example the example that it is; empty for a sentence of a corpus
 * @param studied the sentence
 */
public record Lecture(Optional<TypeExample> example, Studied studied) {}
