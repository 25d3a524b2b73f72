package org.demarche.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/**
 * Tells whether a predicate is dated well before the report: by the words of time that belong to it, to the clause that it
 * stands in, or to the noun that its clause describes.
 */
final class Background {
    private static final Set<Relation> TIME = Set.of(
            Relation.OBL_TMOD, Relation.NMOD_TMOD, Relation.OBL, Relation.ADVMOD, Relation.OBL_NPMOD, Relation.NMOD);
    private static final Pattern DECADE =
            Pattern.compile("(1[0-9])?[0-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties");
    private static final Set<String> LONG_UNITS = Set.of("year", "decade", "century");
    /** Years from this one on may be the present of a report without a date. */
    private static final int FIRST_RECENT_YEAR = 2016;

    private static final int HIGHEST_GOVERNOR = 5;

    private final ParsedSentence parsed;
    private final DependencyTree tree;
    private final Optional<LocalDate> published;

    Background(ParsedSentence parsed, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.tree = parsed.tree();
        this.published = published;
    }

    /** Whether a predicate is background; a noun is dated by its own words, by theirs and by the verb above it. */
    boolean holds(Token predicate) {
        return dates(predicate).stream().anyMatch(this::isLongAgo) || isYearsBeforeTheClauseAbove(predicate);
    }

    /** The words that may date a predicate. */
    private List<Token> dates(Token predicate) {
        List<Token> dates = new ArrayList<>(tree.children(predicate, TIME));
        if (predicate.relation() == Relation.ACL_RELCL) {
            dates.add(tree.token(predicate.head()));
        }
        if (predicate.isNoun()) {
            for (Token below : tree.children(predicate, Set.of(Relation.NMOD))) {
                dates.addAll(tree.children(below, Set.of(Relation.NMOD)));
            }
            verbAbove(predicate).ifPresent(verb -> dates.addAll(tree.children(verb, TIME)));
        }
        return dates;
    }

    private Optional<Token> verbAbove(Token noun) {
        Token current = noun;
        for (int steps = 0; steps < HIGHEST_GOVERNOR && current.head() != Token.NO_HEAD; steps++) {
            current = tree.token(current.head());
            if (current.isVerb()) {
                return Optional.of(current);
            }
        }
        return Optional.empty();
    }

    /** <i>Nine years after the cabinet <b>pledged</b> it.</i> */
    private boolean isYearsBeforeTheClauseAbove(Token predicate) {
        Token verb = predicate.isNoun() ? parsed.roles().carrier(predicate) : predicate;
        if (verb.relation() != Relation.ADVCL && verb.relation() != Relation.ACL) {
            return false;
        }
        return tree.children(verb, Set.of(Relation.MARK)).stream()
                .anyMatch(mark -> Phrases.form(mark).equals("after")
                        && mark.index() > 0
                        && LONG_UNITS.contains(tree.token(mark.index() - 1).lemma()));
    }

    private boolean isLongAgo(Token time) {
        String form = Phrases.form(time);
        if (DECADE.matcher(form).matches()
                || form.equals("historically")
                || (form.equals("past") && parsed.roles().prepositionOf(time).equals("in"))
                || isPastYear(form)) {
            return true;
        }
        List<Token> below = tree.children(time);
        if (below.stream().anyMatch(word -> isPastYear(Phrases.form(word)))) {
            return true;
        }
        boolean years =
                LONG_UNITS.contains(time.lemma()) || below.stream().anyMatch(word -> LONG_UNITS.contains(word.lemma()));
        boolean ago = form.equals("ago")
                || below.stream().anyMatch(word -> Phrases.form(word).equals("ago"));
        boolean last = LONG_UNITS.contains(time.lemma())
                && below.stream().anyMatch(word -> Phrases.form(word).equals("last"));
        return (ago && years) || last;
    }

    /** Whether a word is a year that lies well before the report. */
    private boolean isPastYear(String form) {
        if (form.length() != 4 || !form.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int year = Integer.parseInt(form);
        return year >= 1000 && published.map(day -> year < day.getYear() - 1).orElse(year < FIRST_RECENT_YEAR);
    }
}
