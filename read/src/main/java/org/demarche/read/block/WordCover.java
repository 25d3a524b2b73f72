package org.demarche.read.block;

import java.util.List;

/** Tells whether a line is made up of listed phrases alone. */
final class WordCover {
    private final List<Phrase> phrases;

    WordCover(List<String> phrases) {
        this.phrases = phrases.stream().map(Phrase::of).toList();
    }

    /** Number of words from the start that the longest listed phrase covers; 0 where none begins there. */
    int at(List<Word> words, int start) {
        int longest = 0;
        List<Word> rest = words.subList(start, words.size());
        for (Phrase phrase : phrases) {
            int length = phrase.parts().size();
            if (length > longest && phrase.begins(rest)) {
                longest = length;
            }
        }
        return longest;
    }
}
