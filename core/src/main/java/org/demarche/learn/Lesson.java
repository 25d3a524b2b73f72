package org.demarche.learn;

import java.util.List;

/**
 * What a sentence teaches. Pieces are counted as those of the encoder that reads it.
 *
 * @param words what its words are
 * @param pairs pairs of its participants
 * @param parts participants against triggers
 */
public record Lesson(List<WordLabel> words, List<PairLabel> pairs, List<PartLabel> parts) {
    public Lesson {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
        parts = List.copyOf(parts);
    }

    /** Pieces of a stretch, or nobody. */
    public record Side(int from, int to) {
        public static final Side NOBODY = new Side(0, 0);

        /** Whether it stands for somebody whom the sentence does not name. */
        public boolean isNobody() {
            return to == 0;
        }
    }

    /**
     * What a word is.
     *
     * @param piece    its first piece
     * @param type     index of the type; 0 for no trigger
     * @param mode     index of the mode; -1 where it is no trigger
     * @param statuses which auxiliary modes hold, in the order of the labels; empty where it is no trigger
     */
    public record WordLabel(int piece, int type, int mode, List<Boolean> statuses) {}

    /**
     * What an ordered pair is.
     *
     * @param type    index of the type; 0 where the two do not stand in a relation
     * @param trigger pieces of the words that tell so
     */
    public record PairLabel(Side actor, Side recipient, int type, Side trigger) {}

    /**
     * What a participant is in an event.
     *
     * @param piece first piece of the trigger
     * @param part  0 nothing, 1 actor, 2 recipient
     */
    public record PartLabel(int piece, Side participant, int part) {}
}
