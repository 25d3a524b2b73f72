package org.demarche.code.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Complement;
import org.demarche.codebook.Force;
import org.demarche.codebook.SpeechCue;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Finds what verbs of telling tell: <i>she said (that) he left</i>, <i>he left, she said</i>, <i>she called it a hoax</i>. */
final class VerbStatements {
    private static final Set<Relation> OBJECT = Set.of(Relation.OBJ);
    private static final Set<Relation> PASSIVE_SUBJECT = Set.of(Relation.NSUBJ_PASS);
    private static final Set<Relation> MARKS = Set.of(Relation.MARK, Relation.CASE, Relation.ADVMOD);

    private final Clauses clauses;
    private final DependencyTree tree;
    private final SpeechCues cues;
    private final WordOrder order;

    VerbStatements(Clauses clauses, SpeechCues cues) {
        this.clauses = clauses;
        this.tree = clauses.tree();
        this.cues = cues;
        this.order = new WordOrder(clauses, cues);
    }

    /** What a verb tells; empty where it tells nothing. */
    Optional<Draft> of(Token verb) {
        if (verb.relation() == Relation.AMOD || verb.relation() == Relation.CASE) {
            return Optional.empty();
        }
        return cues.verb(verb.lemma()).flatMap(cue -> of(verb, cue));
    }

    private Optional<Draft> of(Token verb, SpeechCue cue) {
        boolean passive = clauses.isPassive(verb);
        Optional<Draft> told = order.behind(verb);
        if (told.isPresent()) {
            return told;
        }
        Optional<Token> source = passive ? clauses.agent(verb) : clauses.subject(verb);
        Content content = new Content(tree.size());
        for (Token child : tree.children(verb)) {
            complement(verb, child, cue, passive, content);
        }
        if (content.words.isEmpty()) {
            around(verb, cue, content);
        }
        if (content.words.isEmpty()) {
            return order.before(verb);
        }
        Optional<Token> speaker = source.or(() -> passive ? Optional.empty() : beside(verb, cue));
        return Optional.of(new Draft(speaker, verb, content.words, content.force));
    }

    /** What is told, gathered piece by piece; it is asserted if one piece is. */
    private static final class Content {
        private final BitSet words;
        private Force force = Force.STANCE;

        Content(int size) {
            words = new BitSet(size);
        }

        void add(BitSet more, Force howFirm) {
            words.or(more);
            force = howFirm == Force.ASSERTED ? howFirm : force;
        }
    }

    private void complement(Token verb, Token child, SpeechCue cue, boolean passive, Content content) {
        switch (child.relation()) {
            case CCOMP, PARATAXIS -> clause(verb, child, cue, content);
            case XCOMP -> infinitive(verb, child, cue, passive, content);
            case OBJ -> {
                boolean addressee =
                        child.index() < verb.index() && child.partOfSpeech().startsWith("W");
                if (!addressee) {
                    cue.force(Complement.OBJECT).ifPresent(force -> content.add(clauses.inner(child), force));
                }
            }
            case NSUBJ_PASS -> {
                if (clauses.agent(verb).isPresent()) {
                    cue.force(Complement.OBJECT).ifPresent(force -> content.add(clauses.inner(child), force));
                }
            }
            case OBL, NMOD, ADVCL -> {
                String preposition = clauses.preposition(child);
                boolean agent = passive && preposition.equals("by");
                if (!agent && child.index() > verb.index()) {
                    cue.force(preposition).ifPresent(force -> content.add(clauses.inner(child), force));
                }
            }
            default -> {}
        }
    }

    private void clause(Token verb, Token child, SpeechCue cue, Content content) {
        Optional<Force> force = cue.force(Complement.CLAUSE);
        if (force.isEmpty()) {
            return;
        }
        if (child.index() < verb.index()) {
            content.add(before(verb, child), force.get());
        } else if (child.relation() == Relation.CCOMP || isBehindColon(verb, child)) {
            content.add(clauses.told(child), force.get());
        }
    }

    /** All that stands before a verb and its subject, where the clause told stands first: <i>he left, she said</i>. */
    private BitSet before(Token verb, Token child) {
        BitSet words = clauses.told(child);
        if (verb.head() == Token.NO_HEAD) {
            int last = clauses.subject(verb)
                    .map(subject -> tree.descendants(subject, Set.of()).nextSetBit(0))
                    .orElse(verb.index());
            words.set(0, Math.min(last, verb.index()));
        }
        return words;
    }

    private boolean isBehindColon(Token verb, Token child) {
        for (int i = verb.index() + 1; i < child.index(); i++) {
            String mark = tree.token(i).text();
            if (mark.equals(":") || mark.equals("\"") || mark.equals("“") || mark.equals("``")) {
                return true;
            }
        }
        return false;
    }

    private void infinitive(Token verb, Token child, SpeechCue cue, boolean passive, Content content) {
        boolean bare = !child.isVerb() && !clauses.isInfinitive(child);
        List<Token> objects = tree.children(verb, OBJECT);
        if (bare || child.partOfSpeech().equals("VBN")) {
            cue.force(Complement.OBJECT).ifPresent(force -> content.add(clauses.inner(child), force));
            return;
        }
        boolean ofOthers = passive || !objects.isEmpty();
        Optional<Force> force = ofOthers
                ? cue.force(Complement.PERSON_INFINITIVE).or(() -> cue.force(Complement.OBJECT))
                : cue.force(Complement.INFINITIVE);
        if (force.isPresent()) {
            content.add(clauses.told(child), force.get());
            for (Token person : passive ? tree.children(verb, PASSIVE_SUBJECT) : objects) {
                content.add(clauses.inner(person), force.get());
            }
        }
    }

    /** The clause that a verb of telling is inserted into: <i>he left, she said, at noon</i>; <i>as she said, he left</i>. */
    private void around(Token verb, SpeechCue cue, Content content) {
        if (verb.head() == Token.NO_HEAD || cue.force(Complement.CLAUSE).isEmpty() || !clauses.isFinite(verb)) {
            return;
        }
        boolean inserted = verb.relation() == Relation.PARATAXIS
                || (verb.relation() == Relation.CCOMP
                        && verb.index() < verb.head()
                        && !cues.verbs().containsKey(tree.token(verb.head()).lemma()))
                || (verb.relation() == Relation.ADVCL && hasAs(verb));
        if (!inserted || clauses.isPassive(verb)) {
            return;
        }
        BitSet words = tree.descendants(tree.token(verb.head()), Set.of());
        words.andNot(tree.descendants(verb, Set.of()));
        content.add(words, cue.force(Complement.CLAUSE).get());
    }

    private boolean hasAs(Token verb) {
        return tree.children(verb, MARKS).stream().anyMatch(mark -> mark.lemma().equals("as"));
    }

    /** The name or pronoun right before a finite verb, or right behind it, where the parse gives it no subject. */
    private Optional<Token> beside(Token verb, SpeechCue cue) {
        if (!clauses.isFinite(verb) || cue.force(Complement.CLAUSE).isEmpty()) {
            return Optional.empty();
        }
        for (int index : new int[] {verb.index() - 1, verb.index() + 1}) {
            if (index >= 0 && index < tree.size()) {
                Token token = tree.token(index);
                boolean name = token.isProperNoun() || token.partOfSpeech().equals("PRP");
                if (name) {
                    return Optional.of(token);
                }
            }
        }
        return Optional.empty();
    }
}
