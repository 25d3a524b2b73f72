package org.demarche.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/** Finds the word of saying beside a quotation and its subject. */
final class CueFinder {
    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ);
    private static final Set<Relation> OUTSIDE_NAME = Set.of(
            Relation.ACL_RELCL,
            Relation.ACL,
            Relation.APPOS,
            Relation.PUNCT,
            Relation.CONJ,
            Relation.CC,
            Relation.PARATAXIS,
            Relation.CCOMP,
            Relation.ADVCL);
    /** A cue further from the quotation than this many code units belongs to something else. */
    private static final int FURTHEST = 120;

    private final Set<String> speechVerbs;

    CueFinder(Set<String> speechVerbs) {
        this.speechVerbs = Set.copyOf(speechVerbs);
    }

    /**
     * A word of saying.
     *
     * @param word    the verb, or the preposition of <i>according to</i>
     * @param speaker its subject
     */
    record Cue(Offsets word, Offsets speaker) {}

    /** The cue nearest to a quotation among the sentences that touch it, or of the one that ends in a colon before it. */
    Optional<Cue> find(Offsets quotation, Offsets paragraph, List<Sentence> sentences) {
        Optional<Cue> best = Optional.empty();
        int nearest = FURTHEST;
        for (Sentence sentence : sentences) {
            if (!sentence.parsed() || !paragraph.overlaps(sentence.offsets()) || !touches(sentence, quotation)) {
                continue;
            }
            for (Cue cue : cuesOf(new DependencyTree(sentence), quotation)) {
                int distance = distance(cue.word(), quotation);
                if (distance < nearest) {
                    nearest = distance;
                    best = Optional.of(cue);
                }
            }
        }
        return best;
    }

    private static boolean touches(Sentence sentence, Offsets quotation) {
        boolean colonBefore = sentence.offsets().end() <= quotation.start()
                && quotation.start() - sentence.offsets().end() <= 3
                && sentence.tokens().get(sentence.tokens().size() - 1).text().equals(":");
        return colonBefore || sentence.offsets().overlaps(quotation);
    }

    private static int distance(Offsets word, Offsets quotation) {
        return word.start() >= quotation.end() ? word.start() - quotation.end() : quotation.start() - word.end();
    }

    private List<Cue> cuesOf(DependencyTree tree, Offsets quotation) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (token.offsets().overlaps(quotation)) {
                continue;
            }
            if (token.isVerb() && speechVerbs.contains(token.lemma())) {
                subjectOf(tree, token, quotation)
                        .ifPresent(subject -> cues.add(new Cue(token.offsets(), name(tree, subject))));
            } else if (token.lemma().equals("accord") && token.partOfSpeech().equals("VBG")) {
                accordingTo(tree, token, quotation)
                        .ifPresent(source -> cues.add(new Cue(token.offsets(), name(tree, source))));
            }
        }
        return cues;
    }

    private static Optional<Token> subjectOf(DependencyTree tree, Token verb, Offsets quotation) {
        Token current = verb;
        for (int steps = 0; steps < 4; steps++) {
            for (Token subject : tree.children(current, SUBJECTS)) {
                if (!subject.offsets().overlaps(quotation)) {
                    return relative(subject) && current.relation() == Relation.ACL_RELCL
                            ? Optional.of(tree.token(current.head()))
                            : Optional.of(subject);
                }
            }
            boolean shares = current.relation() == Relation.CONJ
                    || current.relation() == Relation.XCOMP
                    || current.relation() == Relation.ADVCL;
            if (!shares || current.head() == Token.NO_HEAD) {
                return Optional.empty();
            }
            current = tree.token(current.head());
        }
        return Optional.empty();
    }

    private static boolean relative(Token token) {
        return token.partOfSpeech().startsWith("W");
    }

    private static Optional<Token> accordingTo(DependencyTree tree, Token according, Offsets quotation) {
        Token noun = according.relation() == Relation.CASE && according.head() != Token.NO_HEAD
                ? tree.token(according.head())
                : null;
        if (noun != null && !noun.offsets().overlaps(quotation)) {
            return Optional.of(noun);
        }
        return tree.children(according, Set.of(Relation.OBL, Relation.NMOD, Relation.OBJ)).stream()
                .filter(child -> !child.offsets().overlaps(quotation))
                .findFirst();
    }

    /** The subject's phrase without what is said about it. */
    private static Offsets name(DependencyTree tree, Token head) {
        BitSet words = tree.descendants(head, OUTSIDE_NAME);
        int first = head.index();
        int last = head.index();
        while (first > 0 && (words.get(first - 1) || tree.isHyphen(first - 1))) {
            first--;
        }
        while (words.get(last + 1) || tree.isHyphen(last + 1)) {
            last++;
        }
        return tree.span(first, last);
    }
}
