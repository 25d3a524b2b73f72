package org.demarche.code.speech;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Force;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/**
 * Finds by the order of words what a verb of saying tells, where the parse often goes wrong: <i>... , a source in Rome said</i>
 * (taken for an apposition), <i>"...", said the mayor</i>, <i>the mayor said ...</i>
 */
final class WordOrder {
    private static final Set<Relation> SUBJECT = Set.of(Relation.NSUBJ);
    private static final Set<String> CLOSING = Set.of("\"", "”", "''");
    private static final Set<String> ENDS = Set.of(",", "?", "!");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_SOURCE = 14;

    private final Clauses clauses;
    private final DependencyTree tree;
    private final SpeechCues cues;

    WordOrder(Clauses clauses, SpeechCues cues) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.cues = cues;
    }

    /** What a verb told that stands behind it, itself behind its subject or before it; empty where the order does not show it. */
    Optional<Draft> behind(Token verb) {
        boolean saying = cues.bare().contains(verb.lemma())
                && (clauses.isFinite(verb) || verb.partOfSpeech().equals("VBN"))
                && !clauses.isPassive(verb);
        if (!saying) {
            return Optional.empty();
        }
        if (isBehindQuotation(verb.index())) {
            for (Token child : tree.children(verb)) {
                if (child.index() > verb.index() && (child.isNoun() || child.isPronoun())) {
                    return draft(verb, child, 0, verb.index());
                }
            }
        }
        int start = sourceStart(verb);
        if (start < 0 || goesOn(verb)) {
            return Optional.empty();
        }
        return head(start, verb).flatMap(source -> draft(verb, source, clauseStart(verb, start), start));
    }

    /** What follows a verb of saying, its subject before it, where the parse hangs nothing on it. */
    Optional<Draft> before(Token verb) {
        if (!cues.bare().contains(verb.lemma()) || !clauses.isFinite(verb)) {
            return Optional.empty();
        }
        return tree.children(verb, SUBJECT).stream()
                .filter(subject -> subject.index() < verb.index())
                .findFirst()
                .flatMap(subject -> draft(verb, subject, verb.index() + 1, tree.size()));
    }

    /** The first word behind the comma or quotation mark before a verb where only a noun phrase stands between; -1 where not. */
    private int sourceStart(Token verb) {
        for (int i = verb.index() - 1; i > 0 && verb.index() - i <= LONGEST_SOURCE; i--) {
            Token token = tree.token(i);
            if (ENDS.contains(token.text()) || isBehindQuotation(i + 1)) {
                return i + 1 < verb.index() ? i + 1 : -1;
            }
            boolean clause = token.isVerb() && !isModifier(token);
            if (clause
                    || token.partOfSpeech().startsWith("W")
                    || token.partOfSpeech().equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Where what is told begins before a verb that was put into a clause: at the relative pronoun or conjunction that opens the
     * clause, as in <i>the town whose mayor, she said, had fled</i>; else at the start of the sentence.
     */
    private int clauseStart(Token verb, int sourceStart) {
        boolean put = verb.index() + 1 < tree.size()
                && tree.token(verb.index() + 1).text().equals(",");
        for (int i = sourceStart - 1; put && i > 0 && !isFinite(tree.token(i)); i--) {
            String part = tree.token(i).partOfSpeech();
            if (part.startsWith("W") || (part.equals("CC") && i == sourceStart - 2)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isModifier(Token verb) {
        return verb.relation() == Relation.AMOD || verb.relation() == Relation.COMPOUND;
    }

    /** The verb's own subject where it stands behind the comma, else the last noun before the first preposition there. */
    private Optional<Token> head(int start, Token verb) {
        for (Token subject : tree.children(verb, SUBJECT)) {
            if (subject.index() >= start && subject.index() < verb.index()) {
                return Optional.of(subject);
            }
        }
        Optional<Token> head = Optional.empty();
        for (int i = start; i < verb.index(); i++) {
            Token token = tree.token(i);
            if (token.partOfSpeech().equals("IN") || token.partOfSpeech().equals("TO")) {
                return head;
            }
            boolean noun = token.isNoun()
                    || token.partOfSpeech().equals("PRP")
                    || token.partOfSpeech().equals("CD");
            head = noun ? Optional.of(token) : head;
        }
        return head;
    }

    /** Whether a closing mark stands before a word: one that no blank parts from what is before it. */
    private boolean isBehindQuotation(int index) {
        return index > 1
                && CLOSING.contains(tree.token(index - 1).text())
                && tree.token(index - 1).offsets().start()
                        == tree.token(index - 2).offsets().end();
    }

    /** Whether what the verb tells follows it rather than a time, a place, an addressee or the end. */
    private boolean goesOn(Token verb) {
        int next = verb.index() + 1;
        if (next >= tree.size()) {
            return false;
        }
        String part = tree.token(next).partOfSpeech();
        boolean adjunct = (part.equals("IN") && !tree.token(next).lemma().equals("that")) || part.equals("VBG");
        if (adjunct) {
            return false;
        }
        for (int i = next; i < tree.size() && !tree.token(i).text().equals(","); i++) {
            if (isFinite(tree.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Token token) {
        return switch (token.partOfSpeech()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** The words between two places that no semicolon parts from the verb, and, where the verb is inserted, those behind it. */
    private Optional<Draft> draft(Token verb, Token source, int from, int to) {
        BitSet content = new BitSet(tree.size());
        boolean behindVerb = from > verb.index();
        int words = 0;
        boolean told = false;
        for (int i = from; i < to; i++) {
            Token token = tree.token(i);
            if (token.text().equals(";")) {
                if (behindVerb) {
                    break;
                }
                content.clear();
                told = false;
                words = 0;
                continue;
            }
            content.set(i);
            words += Character.isLetterOrDigit(token.text().codePointAt(0)) ? 1 : 0;
            told |= isFinite(token);
        }
        told |= from > 0 && !behindVerb;
        int next = Math.max(verb.index(), source.index()) + 1;
        boolean inserted =
                !behindVerb && next + 1 < tree.size() && tree.token(next).text().equals(",");
        if (inserted && resumes(next + 1)) {
            content.set(next + 1, tree.size());
        }
        boolean clause = told || (inserted && content.cardinality() > words);
        return clause && words >= FEWEST_WORDS
                ? Optional.of(new Draft(Optional.of(source), verb, content, Force.ASSERTED))
                : Optional.empty();
    }

    /** Whether the sentence that a verb of saying was put into goes on, and no other clause begins: <i>, and</i>, <i>, because</i>. */
    private boolean resumes(int index) {
        Token token = tree.token(index);
        String part = token.partOfSpeech();
        return !part.equals("CC") && !part.equals("IN") && !part.equals("WRB") && !part.equals("VBG");
    }
}
