package org.demarche.read.block;

import java.util.Arrays;
import java.util.List;

/**
 * A sequence of words to be found in lines, with places for numbers, names and any word.
 *
 * @param parts words, or {@code <n>}, {@code <name>}, {@code <word>}
 */
record Phrase(List<String> parts) {
    private static final String NUMBER = "<n>";
    private static final String NAME = "<name>";
    private static final String ANY = "<word>";
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final int NO_MATCH = -1;

    Phrase {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a phrase has at least one word");
        }
    }

    static Phrase of(String words) {
        return new Phrase(Arrays.asList(words.strip().split(" +", -1)));
    }

    /** Whether these are words of the phrase and no others. */
    boolean isWhole(List<Word> words) {
        return matches(words, 0, 0, Anchor.END);
    }

    /** Whether the words begin with the phrase. */
    boolean begins(List<Word> words) {
        return matches(words, 0, 0, Anchor.NONE);
    }

    /** Whether the words end with the phrase. */
    boolean ends(List<Word> words) {
        for (int start = 0; start < words.size(); start++) {
            if (matches(words, start, 0, Anchor.END)) {
                return true;
            }
        }
        return false;
    }

    /** How often the words hold the phrase. */
    int count(List<Word> words) {
        int count = 0;
        for (int start = 0; start < words.size(); start++) {
            count += matches(words, start, 0, Anchor.NONE) ? 1 : 0;
        }
        return count;
    }

    /** Whether the match must reach the last word. */
    private enum Anchor {
        END,
        NONE
    }

    /** Depth is bounded by the length of the phrase, and only names have more than one way to match. */
    private boolean matches(List<Word> words, int position, int part, Anchor anchor) {
        if (part == parts.size()) {
            return anchor == Anchor.NONE || position == words.size();
        }
        if (!parts.get(part).equals(NAME)) {
            int next = single(words, position, parts.get(part));
            return next != NO_MATCH && matches(words, next, part + 1, anchor);
        }
        for (int length = 1; length <= LONGEST_NAME; length++) {
            int last = position + length - 1;
            if (last >= words.size() || !words.get(last).capitalised()) {
                return false;
            }
            if (length >= SHORTEST_NAME && matches(words, position + length, part + 1, anchor)) {
                return true;
            }
        }
        return false;
    }

    private static int single(List<Word> words, int position, String part) {
        if (position >= words.size()) {
            return NO_MATCH;
        }
        Word word = words.get(position);
        boolean matches =
                switch (part) {
                    case NUMBER -> word.kind() == Word.Kind.NUMBER;
                    case ANY -> word.kind() == Word.Kind.LETTERS;
                    default -> word.text().equals(part);
                };
        return matches ? position + 1 : NO_MATCH;
    }
}
