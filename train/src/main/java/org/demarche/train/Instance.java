package org.demarche.train;

import java.util.List;

/**
 * A sentence made ready for learning.
 *
 * @param numbers its pieces
 * @param words   what its words are
 * @param pairs   pairs of its participants
 * @param parts   participants against triggers
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity alone
record Instance(long[] numbers, List<WordLabel> words, List<PairLabel> pairs, List<PartLabel> parts) {
    Instance {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
        parts = List.copyOf(parts);
    }

    int length() {
        return numbers.length;
    }

    /** Pieces of a stretch, or nobody. */
    record Side(int from, int to) {
        static final Side NOBODY = new Side(0, 0);

        boolean isNobody() {
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
    record WordLabel(int piece, int type, int mode, List<Boolean> statuses) {}

    /**
     * What an ordered pair is.
     *
     * @param type    index of the type; 0 where the two do not stand in a relation
     * @param trigger pieces of the words that tell so
     */
    record PairLabel(Side actor, Side recipient, int type, Side trigger) {}

    /**
     * What a participant is in an event.
     *
     * @param piece first piece of the trigger
     * @param part  0 nothing, 1 actor, 2 recipient
     */
    record PartLabel(int piece, Side participant, int part) {}
}
