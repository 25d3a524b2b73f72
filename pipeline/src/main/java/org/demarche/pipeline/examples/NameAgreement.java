package org.demarche.pipeline.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Actor;
import org.demarche.model.text.Passage;

/** When two names of a participant count as the same. */
public final class NameAgreement {
    private NameAgreement() {}

    /** Whether an actor's words or name agree with a gold name. */
    public static boolean agree(Actor actor, String gold) {
        return actor.words().map(Passage::text).map(words -> agree(words, gold)).orElse(false)
                || actor.name().map(name -> agree(name, gold)).orElse(false);
    }

    /** Whether one name contains the other or half of their words are shared (F1 of words at least .5). */
    public static boolean agree(String ours, String gold) {
        String one = ours.toLowerCase(Locale.ROOT).strip();
        String other = gold.toLowerCase(Locale.ROOT).strip();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.contains(other) || other.contains(one)) {
            return true;
        }
        List<String> ourWords = words(one);
        List<String> goldWords = words(other);
        int total = ourWords.size() + goldWords.size();
        int shared = 0;
        for (String word : ourWords) {
            shared += goldWords.remove(word) ? 1 : 0;
        }
        return total > 0 && 4.0 * shared >= total;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(List.of(name.split("\\W+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
