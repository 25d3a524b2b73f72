package org.demarche.code.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/** Gives quotations the speaker that stands in a short sentence of its own behind them: <i>"We won."</i> <i>Biden said.</i> */
final class LoneCues {
    private static final int NEAREST = 3;
    private static final int LONGEST = 15;

    private final SpeechCues cues;
    private final List<Sentence> sentences;

    LoneCues(SpeechCues cues, List<Sentence> sentences) {
        this.cues = cues;
        this.sentences = sentences;
    }

    /** The quotations, those with such a sentence behind them with its speaker. */
    List<Quotation> told(List<Quotation> quotations) {
        List<Quotation> told = new ArrayList<>();
        for (Quotation quotation : quotations) {
            told.add(sentences.stream()
                    .filter(sentence -> follows(sentence, quotation.offsets()))
                    .findFirst()
                    .flatMap(sentence -> told(quotation, sentence))
                    .orElse(quotation));
        }
        return told;
    }

    private static boolean follows(Sentence sentence, Offsets quotation) {
        int gap = sentence.offsets().start() - quotation.end();
        return gap >= 0 && gap <= NEAREST && sentence.tokens().size() <= LONGEST && sentence.parsed();
    }

    private Optional<Quotation> told(Quotation quotation, Sentence sentence) {
        DependencyTree tree = new DependencyTree(sentence);
        Clauses clauses = new Clauses(tree, cues);
        for (Token verb : sentence.tokens()) {
            boolean saying = verb.isVerb()
                    && cues.bare().contains(verb.lemma())
                    && verb.head() == Token.NO_HEAD
                    && clauses.isFinite(verb)
                    && !tree.has(verb, Set.of(Relation.CCOMP, Relation.XCOMP, Relation.OBJ, Relation.COP));
            if (saying) {
                return clauses.subject(verb)
                        .map(subject -> new Quotation(
                                quotation.offsets(),
                                Optional.of(Stretches.name(tree, subject, new BitSet())),
                                Optional.of(verb.offsets())));
            }
        }
        return Optional.empty();
    }
}
