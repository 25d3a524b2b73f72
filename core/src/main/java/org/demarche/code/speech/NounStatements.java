package org.demarche.code.speech;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Complement;
import org.demarche.codebook.Force;
import org.demarche.codebook.SpeechCue;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Finds what nouns and adjectives of telling tell: <i>its claim that ...</i>, <i>critics of the deal</i>, <i>is sure that ...</i>. */
final class NounStatements {
    private static final Set<Relation> POSSESSORS = Set.of(Relation.NMOD_POSS);
    private static final Set<Relation> COPULA = Set.of(Relation.COP);

    private final Clauses clauses;
    private final DependencyTree tree;
    private final SpeechCues cues;

    NounStatements(Clauses clauses, SpeechCues cues) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.cues = cues;
    }

    /** What a noun or adjective tells; empty where it tells nothing. */
    Optional<Draft> of(Token word) {
        if (word.isNoun()) {
            return cues.holders().contains(word.lemma()) ? holder(word) : noun(word);
        }
        boolean adjective =
                word.partOfSpeech().startsWith("JJ") || word.partOfSpeech().startsWith("VB");
        return adjective ? adjective(word) : Optional.empty();
    }

    private Optional<Draft> holder(Token noun) {
        BitSet content = new BitSet(tree.size());
        for (Token child : tree.children(noun)) {
            boolean held = child.relation() == Relation.NMOD_POSS
                    || (child.relation() == Relation.NMOD && cues.holdersOf().contains(clauses.preposition(child)));
            if (held) {
                content.or(clauses.inner(child));
            }
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Optional.of(clauses.subject(noun)
                                .filter(subject -> tree.has(noun, COPULA))
                                .orElse(noun)),
                        noun,
                        content,
                        Force.STANCE));
    }

    private Optional<Draft> noun(Token noun) {
        return cues.noun(noun.lemma()).flatMap(cue -> draft(noun, cue, owner(noun)));
    }

    private Optional<Draft> adjective(Token word) {
        boolean predicate =
                tree.has(word, COPULA) || (word.relation() == Relation.XCOMP && !clauses.isInfinitive(word));
        return predicate
                ? cues.adjective(word.lemma()).flatMap(cue -> draft(word, cue, clauses.subject(word)))
                : Optional.empty();
    }

    private Optional<Draft> draft(Token word, SpeechCue cue, Optional<Token> source) {
        BitSet content = new BitSet(tree.size());
        Force force = Force.STANCE;
        for (Token child : tree.children(word)) {
            Optional<Force> found = child.index() > word.index() ? force(child, cue) : Optional.empty();
            if (found.isPresent()) {
                content.or(clauses.inner(child));
                force = found.get() == Force.ASSERTED ? Force.ASSERTED : force;
            }
        }
        boolean nobodys = source.isEmpty() && force == Force.STANCE;
        return content.isEmpty() || nobodys ? Optional.empty() : Optional.of(new Draft(source, word, content, force));
    }

    private Optional<Force> force(Token child, SpeechCue cue) {
        return switch (child.relation()) {
            case CCOMP, ACL, ADVCL, XCOMP -> {
                if (clauses.isInfinitive(child)) {
                    yield cue.force(Complement.INFINITIVE);
                }
                String mark = clauses.preposition(child);
                boolean clause = child.relation() != Relation.ADVCL && (mark.equals("that") || clauses.isFinite(child));
                yield clause ? cue.force(Complement.CLAUSE) : cue.force(mark);
            }
            case NMOD, OBL -> cue.force(clauses.preposition(child));
            default -> Optional.empty();
        };
    }

    /** Whose a noun is: its possessor, who it is by or from, or the subject of the verb that has it as its object. */
    private Optional<Token> owner(Token noun) {
        for (Token possessor : tree.children(noun, POSSESSORS)) {
            return Optional.of(possessor);
        }
        for (Token child : tree.children(noun, Set.of(Relation.NMOD))) {
            String preposition = clauses.preposition(child);
            if (preposition.equals("by") || preposition.equals("from")) {
                return Optional.of(child);
            }
        }
        boolean governed = noun.head() != Token.NO_HEAD && noun.relation() == Relation.OBJ;
        Token verb = governed ? tree.token(noun.head()) : noun;
        return governed && verb.isVerb() && !clauses.isPassive(verb) ? clauses.subject(verb) : Optional.empty();
    }
}
