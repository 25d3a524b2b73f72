package org.demarche.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Constraints;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Terms;
import org.demarche.codebook.Trigger;
import org.demarche.model.Screen;
import org.demarche.model.text.Token;

/**
 * Lets a sentence through if the words of some frame are in it: the trigger and, where the frame asks for certain words as
 * object, subject, oblique or complement, one of each. What it turns away no frame can match, so nothing is lost; sentences
 * with quotation marks pass because speakers are looked for in them.
 */
final class TriggerScreen implements Screen {
    private static final Pattern PARTS = Pattern.compile("[ -]");
    private static final String QUOTES = "\"“”«»„";

    /** For each trigger word, the alternatives; each is a list of word sets that must all be met. */
    private final Map<String, List<List<Set<String>>>> alternatives = new HashMap<>();

    TriggerScreen(Codebook codebook) {
        for (EventType type : codebook.types()) {
            for (Frame frame : type.frames()) {
                if (!frame.weak()) {
                    frame.triggers().forEach(trigger -> add(trigger, frame.required()));
                }
            }
        }
    }

    private void add(Trigger trigger, Constraints required) {
        List<Set<String>> needed = new ArrayList<>();
        need(required.object(), needed);
        need(required.subject(), needed);
        need(required.complement(), needed);
        required.with().forEach((preposition, terms) -> {
            need(terms, needed);
            needed.add(parts(Set.of(preposition)));
        });
        for (String word : PARTS.split(trigger.particle(), -1)) {
            if (!word.isEmpty()) {
                needed.add(Set.of(word));
            }
        }
        String[] words = PARTS.split(trigger.lemma(), -1);
        String key = words[0];
        for (String word : words) {
            key = word.length() > key.length() ? word : key;
        }
        alternatives.computeIfAbsent(key, word -> new ArrayList<>()).add(needed);
    }

    private static void need(Terms terms, List<Set<String>> needed) {
        if (!terms.lemmas().isEmpty() && terms.kinds().isEmpty() && !terms.any()) {
            needed.add(parts(terms.lemmas()));
        }
    }

    /** The words, and of those of several parts each part. */
    private static Set<String> parts(Set<String> words) {
        Set<String> parts = new HashSet<>();
        for (String word : words) {
            parts.addAll(List.of(PARTS.split(word, -1)));
        }
        return parts;
    }

    @Override
    public boolean admits(List<Token> tokens) {
        Set<String> present = new HashSet<>();
        for (Token token : tokens) {
            if (QUOTES.contains(token.text())) {
                return true;
            }
            present.add(token.lemma());
            present.add(token.text().toLowerCase(Locale.ROOT));
        }
        for (String word : present) {
            for (List<Set<String>> needed : alternatives.getOrDefault(word, List.of())) {
                if (isMet(needed, present)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMet(List<Set<String>> needed, Set<String> present) {
        for (Set<String> words : needed) {
            boolean met = words.size() < present.size()
                    ? words.stream().anyMatch(present::contains)
                    : present.stream().anyMatch(words::contains);
            if (!met) {
                return false;
            }
        }
        return true;
    }
}
