package org.demarche.codebook.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the words of a pattern around its verb, which is {@code *}. */
final class PatternReader {
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "above",
            "across",
            "after",
            "against",
            "along",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "below",
            "beside",
            "between",
            "beyond",
            "by",
            "despite",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "outside",
            "over",
            "past",
            "since",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "upon",
            "via",
            "with",
            "within",
            "without");
    private static final Set<String> PARTICLES = Set.of(
            "up",
            "down",
            "out",
            "off",
            "away",
            "back",
            "over",
            "aside",
            "together",
            "apart",
            "forward",
            "ahead",
            "in",
            "on");
    private static final Set<String> IGNORED = Set.of("a", "an", "the", "^");
    private static final Pattern TOKENS = Pattern.compile("\\s+");

    private final Set<String> verbs;

    /**
     * Makes it.
     *
     * @param verbs the verbs of the dictionary, in lower case, by which an infinitive is told from a noun behind <i>to</i>
     */
    PatternReader(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /** Reads what stands on both sides of the verb. */
    VerbPattern read(String before, String after) {
        VerbPattern.Builder pattern = new VerbPattern.Builder();
        subject(tokens(before), pattern);
        around(tokens(after), pattern);
        return pattern.build();
    }

    private static List<String> tokens(String text) {
        String spaced =
                text.replace("(", " ( ").replace(")", " ) ").replace("{", " { ").replace("}", " } ");
        List<String> tokens = new ArrayList<>();
        for (String token : TOKENS.split(spaced.strip(), -1)) {
            String lower = token.startsWith("&") ? token : token.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && !IGNORED.contains(lower)) {
                tokens.add(lower);
            }
        }
        return tokens;
    }

    private static boolean isBracket(String token) {
        return token.length() == 1 && "(){}".contains(token);
    }

    private static boolean isMarker(String token) {
        return token.equals("$") || token.equals("+") || token.equals("%");
    }

    private static void subject(List<String> tokens, VerbPattern.Builder pattern) {
        List<String> words = new ArrayList<>();
        for (String token : tokens) {
            if (token.equals("%")) {
                pattern.loss("a compound actor (%) is not told from others");
            } else if (PREPOSITIONS.contains(token)) {
                pattern.loss("a preposition before the verb is left out: " + token);
                break;
            } else if (!isBracket(token) && !isMarker(token)) {
                words.add(token);
            }
        }
        if (!words.isEmpty()) {
            pattern.subject(head(words, pattern));
        }
    }

    private void around(List<String> tokens, VerbPattern.Builder pattern) {
        String preposition = "";
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            if (isBracket(token)) {
                boolean closes = token.equals(")") || token.equals("}");
                boolean opens = token.equals("{") || (token.equals("(") && preposition.isEmpty());
                if (closes || opens) {
                    close(preposition, phrase, pattern);
                    preposition = closes || token.equals("{") ? "" : preposition;
                }
            } else if (token.equals("to") && isVerb(next)) {
                close(preposition, phrase, pattern);
                preposition = "";
                pattern.complement(term(next));
                i++;
            } else if (isParticle(token, next, preposition, phrase, pattern)) {
                pattern.particle(token);
            } else if (PREPOSITIONS.contains(token)) {
                close(preposition, phrase, pattern);
                preposition = token;
            } else if (token.equals("%")) {
                pattern.loss("a compound actor (%) is not told from others");
            } else if (token.equals("$")) {
                close(preposition, phrase, pattern);
                pattern.target(preposition.isEmpty() ? "object" : preposition);
                preposition = "";
            } else if (!token.equals("+")) {
                phrase.add(token);
            }
        }
        close(preposition, phrase, pattern);
    }

    private boolean isVerb(String token) {
        return verbs.contains(token.replace('_', ' ').strip());
    }

    private static boolean isParticle(
            String token, String next, String preposition, List<String> phrase, VerbPattern.Builder pattern) {
        boolean free = preposition.isEmpty() && phrase.isEmpty() && !pattern.hasParticle() && PARTICLES.contains(token);
        boolean governsNothing = next.isEmpty() || next.equals("(") || next.equals("{") || PREPOSITIONS.contains(next);
        return free && (governsNothing || !PREPOSITIONS.contains(token));
    }

    private static void close(String preposition, List<String> phrase, VerbPattern.Builder pattern) {
        if (!phrase.isEmpty()) {
            VerbPattern.Term head = head(phrase, pattern);
            if (preposition.isEmpty()) {
                pattern.object(head);
            } else {
                pattern.with(preposition, head);
            }
            phrase.clear();
        }
    }

    /** The last word of a phrase, which a frame looks at. */
    private static VerbPattern.Term head(List<String> words, VerbPattern.Builder pattern) {
        String last = words.get(words.size() - 1);
        if (words.size() > 1
                || (!last.startsWith("&")
                        && lastWord(last).length() < plain(last).length())) {
            pattern.loss("of a phrase only the last word is kept: " + String.join(" ", words));
        }
        return term(last);
    }

    private static VerbPattern.Term term(String token) {
        return token.startsWith("&")
                ? new VerbPattern.Term(token.substring(1), true)
                : new VerbPattern.Term(lastWord(token), false);
    }

    private static String plain(String token) {
        return token.replace('_', ' ').strip();
    }

    private static String lastWord(String token) {
        String words = plain(token);
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
