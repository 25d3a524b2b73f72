package org.demarche.code.speech;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Force;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Finds the sources that stand in a phrase of their own, <i>according to the police</i>, <i>in his view</i>, and adverbs of hearsay. */
final class SourcePhrases {
    private static final Set<Relation> CASES = Set.of(Relation.CASE, Relation.MARK, Relation.FIXED);
    private static final Set<Relation> POSSESSORS = Set.of(Relation.NMOD_POSS);

    private final Clauses clauses;
    private final DependencyTree tree;
    private final SpeechCues cues;

    SourcePhrases(Clauses clauses, SpeechCues cues) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.cues = cues;
    }

    /** What a phrase with this head word makes its source's words; empty where it names no source. */
    Optional<Draft> of(Token word) {
        if (cues.hearsay().contains(word.lemma()) && word.head() != Token.NO_HEAD) {
            BitSet content = tree.descendants(tree.token(word.head()), Set.of());
            content.clear(word.index());
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Draft(Optional.empty(), word, content, Force.ASSERTED));
        }
        boolean noun = word.isNoun() || word.isPronoun() || word.partOfSpeech().equals("CD");
        if (!noun || word.head() == Token.NO_HEAD) {
            return Optional.empty();
        }
        Optional<Token> cue = cue(word);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        boolean ownWords = cues.ownWords().contains(word.lemma()) && tree.has(word, POSSESSORS);
        Token source = ownWords ? tree.children(word, POSSESSORS).get(0) : word;
        BitSet content = clause(word);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(Optional.of(source), cue.get(), content, Force.ASSERTED));
    }

    private Optional<Token> cue(Token noun) {
        for (Token mark : tree.children(noun, CASES)) {
            if (mark.index() < noun.index() && cues.prepositions().contains(phrase(mark, noun))) {
                return Optional.of(mark);
            }
            if (mark.lemma().equals("in") && cues.soundings().contains(noun.lemma())) {
                return Optional.of(mark);
            }
            boolean own = (mark.lemma().equals("in") || mark.lemma().equals("by"))
                    && cues.ownWords().contains(noun.lemma())
                    && tree.has(noun, POSSESSORS);
            if (own) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The preposition with the word behind it, such as <i>according to</i>; alone where it is one word. */
    private String phrase(Token mark, Token noun) {
        String first = mark.text().toLowerCase(Locale.ROOT);
        Token next = tree.token(mark.index() + 1);
        boolean longer = next.index() < noun.index() && next.partOfSpeech().matches("TO|IN");
        return longer ? first + " " + next.text().toLowerCase(Locale.ROOT) : first;
    }

    /** The clause that a phrase belongs to, without the phrase. */
    private BitSet clause(Token phrase) {
        Token head = tree.token(phrase.head());
        for (int steps = 0; steps < tree.size() && head.head() != Token.NO_HEAD; steps++) {
            boolean clause = head.isVerb()
                    && !Set.of(Relation.XCOMP, Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL, Relation.AMOD)
                            .contains(head.relation());
            if (clause) {
                break;
            }
            head = tree.token(head.head());
        }
        BitSet words = clauses.tree().descendants(head, Set.of());
        words.andNot(tree.descendants(phrase, Set.of()));
        return words;
    }
}
