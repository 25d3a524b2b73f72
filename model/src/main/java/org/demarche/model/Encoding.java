package org.demarche.model;

import java.util.List;
import org.demarche.model.text.Offsets;

/**
 * A sentence as an encoder sees it. The first state is that of the sentence as a whole; words follow, each of one or more pieces.
 *
 * @param states one vector for each piece, the opening and closing mark included
 * @param words  the words in order of the text; what was masked is one word
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers a sentence: whoever makes them gives them away
public record Encoding(float[][] states, List<Word> words) {
    public Encoding {
        words = List.copyOf(words);
    }

    /**
     * A word of the encoder.
     *
     * @param place characters of the sentence
     * @param from  index of its first piece in the states
     * @param to    index after its last
     */
    public record Word(Offsets place, int from, int to) {}
}
