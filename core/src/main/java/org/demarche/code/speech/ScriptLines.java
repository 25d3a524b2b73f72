package org.demarche.code.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Force;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Finds lines that a name and a colon open: the turns of a script, <i>HOLT: Why not?</i>, and headlines, <i>Poll: Half of voters
 * undecided</i>. What follows is that speaker's to the end of the line.
 */
final class ScriptLines {
    private static final int LONGEST_NAME = 5;
    private static final int FEWEST_WORDS = 3;

    private final Set<String> headlineSources;

    ScriptLines(Set<String> headlineSources) {
        this.headlineSources = headlineSources;
    }

    /** The lines of an article that are somebody's. */
    List<Statement> find(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        Map<String, Integer> openers = new HashMap<>();
        for (Sentence sentence : annotated.sentences()) {
            opener(sentence, text).ifPresent(name -> openers.merge(words(text, name), 1, Integer::sum));
        }
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Optional<Offsets> name = opener(sentence, text);
            boolean speaks =
                    name.isPresent() && (openers.get(words(text, name.get())) > 1 || isSource(sentence, name.get()));
            if (speaks) {
                Offsets line = rest(text, name.get().end());
                if (text.substring(line.start(), line.end()).strip().split("\\s+").length >= FEWEST_WORDS) {
                    found.add(new Statement(name, Optional.empty(), List.of(line), Force.ASSERTED, false));
                }
            }
        }
        return found;
    }

    private static String words(String text, Offsets place) {
        return text.substring(place.start(), place.end()).toLowerCase(Locale.ROOT);
    }

    /** The capitalised words between the start of a line and a colon. */
    private static Optional<Offsets> opener(Sentence sentence, String text) {
        int start = sentence.offsets().start();
        boolean opensLine = start == 0
                || text.substring(0, start).stripTrailing().length() == 0
                || text.lastIndexOf('\n', start)
                        >= text.substring(0, start).stripTrailing().length();
        List<Token> tokens = sentence.tokens();
        if (!opensLine) {
            return Optional.empty();
        }
        int first = tokens.get(0).text().matches("[\"“”]|''|``") ? 1 : 0;
        for (int i = first; i < Math.min(tokens.size() - 1, first + LONGEST_NAME + 1); i++) {
            Token token = tokens.get(i);
            if (token.text().equals(":")) {
                return i == first
                        ? Optional.empty()
                        : Optional.of(new Offsets(
                                tokens.get(first).offsets().start(),
                                tokens.get(i - 1).offsets().end()));
            }
            boolean name = Character.isUpperCase(token.text().codePointAt(0)) && !token.isVerb();
            if (!name) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSource(Sentence sentence, Offsets name) {
        for (Token token : sentence.tokens()) {
            if (name.contains(token.offsets())
                    && (token.entity() == EntityKind.PERSON
                            || token.entity() == EntityKind.ORGANIZATION
                            || headlineSources.contains(token.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** From behind the colon to the end of the line. */
    private static Offsets rest(String text, int nameEnd) {
        int start = text.indexOf(':', nameEnd) + 1;
        int end = text.indexOf('\n', start);
        return new Offsets(start, Math.max(start + 1, end < 0 ? text.length() : end));
    }
}
