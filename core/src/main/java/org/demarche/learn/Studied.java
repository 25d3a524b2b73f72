package org.demarche.learn;

import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Encoding;

/**
 * A marked sentence as the encoder sees it.
 *
 * @param sentence the sentence
 * @param encoding its states, {@link Lessons#hidden} names hidden
 */
public record Studied(CorpusSentence sentence, Encoding encoding) {}
