package org.demarche.read.block;

import java.util.List;

/** The place in capitals and the day with which agencies begin a report, as in <i>HAVANA, June 15 (Agency) —</i>. */
final class Dateline {
    private static final int LONGEST = 10;
    private static final int LONGEST_ALONE = 16;
    private static final int LONGEST_PLACE = 4;
    private static final String DASH = "-";

    private Dateline() {}

    /** Whether a line begins with a place in capitals and, soon after, a dash. */
    static boolean begins(Line line) {
        List<Word> words = line.words();
        if (!startsInCapitals(line.text())) {
            return false;
        }
        for (int index = 1; index < Math.min(words.size(), LONGEST); index++) {
            if (words.get(index).text().equals(DASH)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line says only when it was written and perhaps, first and in capitals, where. */
    static boolean isAlone(Line line, WordCover dateWords) {
        List<Word> words = line.words();
        if (words.size() > LONGEST_ALONE) {
            return false;
        }
        int numbers = 0;
        int place = placeLength(line, dateWords);
        int position = place;
        while (position < words.size()) {
            boolean number = words.get(position).kind() == Word.Kind.NUMBER;
            int length = Math.max(number ? 1 : agencyLength(words, position), dateWords.at(words, position));
            if (length == 0) {
                return false;
            }
            numbers += number ? 1 : 0;
            position += length;
        }
        boolean endsInDash = place > 0 && words.get(words.size() - 1).text().equals(DASH);
        return numbers > 0 || endsInDash;
    }

    /** Number of words, from the first, of a place in capitals; 0 where the line does not begin with one. */
    private static int placeLength(Line line, WordCover dateWords) {
        List<Word> words = line.words();
        int length = 0;
        if (startsInCapitals(line.text())) {
            while (length < Math.min(words.size(), LONGEST_PLACE)
                    && words.get(length).capitalised()
                    && dateWords.at(words, length) == 0) {
                length++;
            }
        }
        return length;
    }

    /** Number of words of an agency's name in parentheses, with them; 0 where none stands here. */
    private static int agencyLength(List<Word> words, int position) {
        boolean agency = position + 2 < words.size()
                && words.get(position).text().equals("(")
                && words.get(position + 1).capitalised()
                && words.get(position + 2).text().equals(")");
        return agency ? 3 : 0;
    }

    /** Whether the first word has three letters or more, all of them capitals. */
    private static boolean startsInCapitals(String text) {
        int end = 0;
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        return end > 2 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
