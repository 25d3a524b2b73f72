package org.demarche.read.block;

import java.util.List;
import org.demarche.model.text.Offsets;

/**
 * A line of a page, or a paragraph whose lines were wrapped.
 *
 * @param offsets     without white space at either end
 * @param text        its characters
 * @param words       its first {@value #WORD_LIMIT} words; a line of more is never judged by its words
 * @param unquoted    words outside quotation marks, of the same beginning
 * @param afterBlank  whether it begins a paragraph
 * @param beforeBlank whether it ends a paragraph
 * @param wrapped     whether it is several lines that were one
 */
record Line(
        Offsets offsets,
        String text,
        List<Word> words,
        List<Word> unquoted,
        boolean afterBlank,
        boolean beforeBlank,
        boolean wrapped) {
    static final int WORD_LIMIT = 200;

    private static final int TEXT_LIMIT = 4000;
    private static final String SENTENCE_ENDS = ".!?…;。";
    private static final String CLOSERS = "\"'”’)]»";

    Line {
        words = List.copyOf(words);
        unquoted = List.copyOf(unquoted);
    }

    static Line of(String page, Offsets offsets, boolean afterBlank, boolean beforeBlank, boolean wrapped) {
        String text = page.substring(offsets.start(), offsets.end());
        String beginning = text.substring(0, Math.min(text.length(), TEXT_LIMIT));
        return new Line(
                offsets,
                text,
                Word.of(beginning, WORD_LIMIT),
                Word.of(Quotes.without(beginning), WORD_LIMIT),
                afterBlank,
                beforeBlank,
                wrapped);
    }

    /** Whether there is a letter or digit anywhere in the line. */
    boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Number of words, marks aside, as far as they were taken. */
    int wordCount() {
        int count = 0;
        for (Word word : words) {
            count += word.kind() == Word.Kind.MARK ? 0 : 1;
        }
        return count;
    }

    /** Whether the line ends as a sentence does. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
