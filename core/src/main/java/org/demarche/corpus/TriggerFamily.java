package org.demarche.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The triggers that share their telling word in any form: <i>attacked</i>, <i>launched an attack</i> and <i>the attackers</i> are
 * one family. Found from the words alone, without a parser, so that it is the same for all time.
 *
 * @param telling the word that tells what the trigger names, in lower case, as it stands
 * @param root    what the family's words share; names the family
 */
public record TriggerFamily(String telling, String root) {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> OPENERS =
            Set.of("a", "an", "the", "its", "his", "her", "their", "no", "any", "new", "another");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "on", "for", "against", "by", "with", "from", "to", "in", "at", "into", "over");
    private static final Set<String> STOP_WORDS = Set.copyOf(WordList.words("stop-words.txt"));
    private static final WordRoots ROOTS = WordRoots.packaged();
    private static final Set<String> LIGHT_ROOTS =
            WordList.words("light-verbs.txt").stream().map(ROOTS::of).collect(Collectors.toUnmodifiableSet());

    /** The family of a trigger, given its words. Of a phrase that opens with an article it is the last noun before a preposition. */
    public static TriggerFamily of(String trigger) {
        List<String> words = GAPS.splitAsStream(trigger.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return new TriggerFamily(trigger, trigger);
        }
        boolean nominal = OPENERS.contains(words.get(0));
        List<String> telling = new ArrayList<>();
        for (String word : words) {
            if (nominal && !telling.isEmpty() && PREPOSITIONS.contains(word)) {
                break;
            }
            if (!STOP_WORDS.contains(word)) {
                telling.add(word);
            }
        }
        String chosen = nominal ? last(telling, words) : first(telling, words);
        return new TriggerFamily(chosen, ROOTS.of(chosen));
    }

    private static String first(List<String> telling, List<String> words) {
        return telling.stream()
                .filter(word -> !LIGHT_ROOTS.contains(ROOTS.of(word)))
                .findFirst()
                .or(() -> telling.stream().findFirst())
                .orElse(words.get(words.size() - 1));
    }

    private static String last(List<String> telling, List<String> words) {
        return telling.isEmpty() ? words.get(words.size() - 1) : telling.get(telling.size() - 1);
    }
}
