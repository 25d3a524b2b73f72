package org.demarche.code.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Subjects, agents, prepositions and forms of verbs in one sentence, as far as the search for speakers needs them. */
final class Clauses {
    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> PASSIVE = Set.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> OBJECT = Set.of(Relation.OBJ);
    private static final Set<Relation> AUX = Set.of(Relation.AUX);
    private static final Set<Relation> MARKS = Set.of(Relation.MARK, Relation.CASE);
    private static final Set<Relation> OBLIQUE = Set.of(Relation.OBL, Relation.OBL_AGENT, Relation.NMOD);
    private static final int DEEPEST = 6;

    private static final Set<Relation> RESUMING =
            Set.of(Relation.CONJ, Relation.ADVCL, Relation.ACL_RELCL, Relation.PARATAXIS);
    private static final Set<String> BREAKS = Set.of(",", "--", "-", "–", "—", ";", "...");

    private final DependencyTree tree;
    private final SpeechCues cues;

    Clauses(DependencyTree tree, SpeechCues cues) {
        this.tree = tree;
        this.cues = cues;
    }

    DependencyTree tree() {
        return tree;
    }

    boolean isPassive(Token verb) {
        if (tree.has(verb, PASSIVE)) {
            return true;
        }
        boolean modifier = verb.relation() == Relation.ACL
                && (verb.partOfSpeech().equals("VBN") || verb.partOfSpeech().equals("VBD"));
        return modifier && !tree.has(verb, OBJECT) && !tree.has(verb, AUX);
    }

    /** Who does what a verb says, as the words have it: a relative pronoun stands for itself. */
    Optional<Token> subject(Token verb) {
        return subject(verb, DEEPEST);
    }

    private Optional<Token> subject(Token verb, int depth) {
        for (Token child : tree.children(verb, SUBJECTS)) {
            return Optional.of(child);
        }
        if (depth == 0 || verb.head() == Token.NO_HEAD) {
            return Optional.empty();
        }
        Token head = tree.token(verb.head());
        return switch (verb.relation()) {
            case CONJ -> head.isVerb() || tree.has(head, SUBJECTS) ? subject(head, depth - 1) : Optional.empty();
            case XCOMP -> {
                List<Token> objects = tree.children(head, OBJECT);
                yield objects.isEmpty() || isPassive(head) ? subject(head, depth - 1) : Optional.of(objects.get(0));
            }
            case ADVCL, CCOMP, PARATAXIS, DEP -> isFinite(verb) ? Optional.empty() : subject(head, depth - 1);
            case ACL_RELCL -> Optional.of(head);
            case ACL -> participleSubject(verb, head, depth);
            default -> Optional.empty();
        };
    }

    private Optional<Token> participleSubject(Token verb, Token noun, int depth) {
        if (!verb.partOfSpeech().equals("VBG")) {
            return Optional.empty();
        }
        Token before = tree.token(Math.max(0, verb.index() - 1));
        if (before.text().equals(",") && !SUBJECTS.contains(noun.relation())) {
            Token governor = noun;
            for (int steps = 0; steps < DEEPEST && governor.head() != Token.NO_HEAD; steps++) {
                governor = tree.token(governor.head());
                if (governor.isVerb() && tree.has(governor, SUBJECTS)) {
                    return subject(governor, depth - 1);
                }
            }
        }
        return Optional.of(before.isProperNoun() && tree.isWithin(before, noun) ? before : noun);
    }

    boolean isFinite(Token verb) {
        return switch (verb.partOfSpeech()) {
            case "VBD", "VBZ", "VBP" -> true;
            default -> tree.has(verb, AUX) && !isInfinitive(verb);
        };
    }

    /** Who is named with <i>by</i> behind a passive. */
    Optional<Token> agent(Token verb) {
        for (Token child : tree.children(verb, OBLIQUE)) {
            if (preposition(child).equals("by")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean isInfinitive(Token verb) {
        for (Token child : tree.children(verb)) {
            if (child.partOfSpeech().equals("TO") && child.index() < verb.index()) {
                return true;
            }
        }
        return false;
    }

    /** The preposition or conjunction before a phrase or clause, in lower case; empty where there is none. */
    String preposition(Token head) {
        for (Token mark : tree.children(head, MARKS)) {
            if (mark.index() < head.index() || mark.lemma().equals("to")) {
                return mark.lemma();
            }
        }
        return "";
    }

    /** What a word and all below it say, without the preposition that ties it to what governs it. */
    BitSet inner(Token head) {
        BitSet words = told(head);
        for (Token mark : tree.children(head, MARKS)) {
            if (mark.relation() == Relation.CASE) {
                words.clear(mark.index());
            }
        }
        return words;
    }

    /**
     * A word and all below it, without clauses behind a break that tell of somebody themselves, where the outlet speaks again:
     * <i>he said he would go, <b>but she told reporters ...</b></i>
     */
    BitSet told(Token head) {
        BitSet words = new BitSet(tree.size());
        List<Token> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            words.set(next.index());
            for (Token child : tree.children(next)) {
                if (!words.get(child.index()) && !resumes(child)) {
                    open.add(child);
                }
            }
        }
        return words;
    }

    private boolean resumes(Token clause) {
        boolean telling = clause.isVerb()
                && RESUMING.contains(clause.relation())
                && cues.verbs().containsKey(clause.lemma())
                && tree.has(clause, SUBJECTS);
        if (!telling) {
            return false;
        }
        BitSet words = tree.descendants(clause, Set.of());
        int first = clause.index();
        while (first > 0 && words.get(first - 1)) {
            first--;
        }
        Token before = tree.token(Math.max(0, first - 1));
        boolean conjoined = before.partOfSpeech().equals("CC") && before.index() > 0;
        Token mark = conjoined ? tree.token(before.index() - 1) : before;
        return BREAKS.contains(mark.text()) || BREAKS.contains(tree.token(first).text());
    }
}
