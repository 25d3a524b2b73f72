package org.demarche.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that speak for a context. Hyphens part words as spaces do, and a possessive mark is a word of its own, so that
 * <i>cease-fire</i>, <i>cease fire</i> and <i>women's rights</i> are found however the text is tokenised.
 *
 * @param text      as the codebook writes it, without the class of its last word
 * @param words     its words in lower case; each stands for a lemma or a form
 * @param wordClass what the last word must be
 * @param weight    how much it says, in shares of the threshold; 0 for words that hide the terms within them
 */
public record ContextTerm(String text, List<String> words, WordClass wordClass, double weight) {
    /** What the last word of a term must be, by its part-of-speech tag. */
    public enum WordClass {
        ANY(""),
        NOUN("NN"),
        VERB("VB"),
        ADJ("JJ"),
        NAME("NNP");

        private final String tag;

        WordClass(String tag) {
            this.tag = tag;
        }

        /** Whether a Penn Treebank tag is of this class. */
        public boolean includes(String partOfSpeech) {
            return partOfSpeech.startsWith(tag);
        }
    }

    public ContextTerm {
        words = List.copyOf(words);
    }

    /** Reads a term such as {@code strike:noun}. */
    static ContextTerm parse(String written, double weight) {
        int colon = written.indexOf(':');
        String text = colon < 0 ? written : written.substring(0, colon);
        WordClass wordClass = colon < 0
                ? WordClass.ANY
                : WordClass.valueOf(written.substring(colon + 1).toUpperCase(Locale.ROOT));
        return new ContextTerm(text, parts(text), wordClass, weight);
    }

    /** The words of a text as terms know them: in lower case, parted at hyphens, spaces and before a possessive mark. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[ -]", -1)) {
            int mark = word.endsWith("'s") ? word.length() - 2 : word.endsWith("'") ? word.length() - 1 : -1;
            if (mark > 0) {
                parts.add(word.substring(0, mark));
                parts.add(word.substring(mark));
            } else if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        return parts;
    }
}
