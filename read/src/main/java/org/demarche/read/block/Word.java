package org.demarche.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a telling mark of a line.
 *
 * @param text        in lower case, typographic apostrophes made straight
 * @param capitalised whether it begins with a capital letter
 * @param kind        what it is made of
 */
record Word(String text, boolean capitalised, Kind kind) {
    /** What a word is made of. */
    enum Kind {
        LETTERS,
        NUMBER,
        MARK
    }

    private static final String MARKS = "/()[]|:@#>©·•»-–—";
    private static final String DASHES = "-–—";

    /** Words of a text in order, at most so many. */
    static List<Word> of(CharSequence text, int limit) {
        List<Word> words = new ArrayList<>();
        int index = 0;
        while (index < text.length() && words.size() < limit) {
            char unit = text.charAt(index);
            if (Character.isLetterOrDigit(unit)) {
                int end = wordEnd(text, index);
                words.add(word(text.subSequence(index, end).toString()));
                index = end;
            } else {
                if (MARKS.indexOf(unit) >= 0 && !isHyphen(text, index)) {
                    words.add(new Word(DASHES.indexOf(unit) >= 0 ? "-" : String.valueOf(unit), false, Kind.MARK));
                }
                index++;
            }
        }
        return words;
    }

    private static Word word(String text) {
        Kind kind = Character.isDigit(text.charAt(0)) ? Kind.NUMBER : Kind.LETTERS;
        return new Word(text.toLowerCase(Locale.ROOT).replace('’', '\''), Character.isUpperCase(text.charAt(0)), kind);
    }

    /** The end of the word that begins here; full stops and commas belong to it only between letters or digits. */
    private static int wordEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            char unit = text.charAt(end);
            boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            boolean joins = unit == '\'' || unit == '’' || unit == '.' || unit == ',';
            if (Character.isLetterOrDigit(unit)
                    || Character.getType(unit) == Character.NON_SPACING_MARK
                    || (joins && more)) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isHyphen(CharSequence text, int index) {
        return text.charAt(index) == '-'
                && index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
