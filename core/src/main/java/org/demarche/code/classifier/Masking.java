package org.demarche.code.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.text.Offsets;

/**
 * Hides the names of participants from the encoder, so that what is learned is how things are told and not who tends to do them: of
 * <i>Turkish police</i> only <i>police</i> is seen.
 */
public final class Masking {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "with", "from", "and", "or", "that", "this",
            "its", "their", "his", "her", "my", "our", "your", "some", "many", "several", "all", "both", "two", "three",
            "he", "she", "they", "it", "we", "i");

    private Masking() {}

    /** The stretches of a sentence that its participants' names take up: in order, joined where they touch, not overlapping. */
    public static List<Offsets> names(String sentence, List<Offsets> participants) {
        List<Offsets> names = new ArrayList<>();
        for (Offsets participant : participants) {
            capitalised(sentence, participant, names);
        }
        names.sort(Comparator.comparingInt(Offsets::start).thenComparingInt(Offsets::end));
        List<Offsets> joined = new ArrayList<>();
        for (Offsets name : names) {
            int last = joined.size() - 1;
            if (last >= 0 && joins(sentence, joined.get(last).end(), name.start())) {
                Offsets before = joined.remove(last);
                joined.add(new Offsets(before.start(), Math.max(before.end(), name.end())));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    /** Whether nothing but a blank or point lies between two names, or they overlap. */
    private static boolean joins(String sentence, int end, int start) {
        return start <= end || (start == end + 1 && (sentence.charAt(end) == ' ' || sentence.charAt(end) == '.'));
    }

    private static void capitalised(String sentence, Offsets participant, List<Offsets> names) {
        int at = participant.start();
        while (at < participant.end()) {
            if (!Character.isLetterOrDigit(sentence.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < participant.end() && isPartOfWord(sentence, end, participant.end())) {
                end++;
            }
            String word = sentence.substring(at, end);
            if (Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                names.add(new Offsets(at, end));
            }
            at = end;
        }
    }

    private static boolean isPartOfWord(String sentence, int at, int end) {
        char unit = sentence.charAt(at);
        return Character.isLetterOrDigit(unit) || unit == '-' || (unit == '.' && at + 1 < end);
    }
}
