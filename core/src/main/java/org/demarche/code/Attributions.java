package org.demarche.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Operators;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Tells in whose words an event is given: a quotation around it, verbs of saying above it. */
final class Attributions {
    private static final Set<Relation> INSERTED = Set.of(Relation.PARATAXIS, Relation.CCOMP);
    private static final Set<Relation> SOURCE = Set.of(Relation.OBL, Relation.NMOD, Relation.ADVCL, Relation.ADVMOD);

    private final ParsedSentence parsed;
    private final DependencyTree tree;
    private final Operators operators;
    private final Coreference coreference;
    private final List<Quotation> quotations;

    Attributions(ParsedSentence parsed, Operators operators, Coreference coreference, List<Quotation> quotations) {
        this.parsed = parsed;
        this.tree = parsed.tree();
        this.operators = operators;
        this.coreference = coreference;
        this.quotations = quotations;
    }

    /** The quotation that a place lies in. */
    static Optional<Quotation> around(List<Quotation> quotations, Offsets place) {
        return quotations.stream()
                .filter(quotation -> quotation.offsets().contains(place))
                .findFirst();
    }

    /** In whose words a predicate stands, the outermost speaker first; empty for the outlet's own. */
    List<Attribution<Mention>> of(Token predicate) {
        List<Attribution<Mention>> inner = new ArrayList<>();
        Optional<Quotation> quotation = around(quotations, predicate.offsets());
        Token current = predicate;
        for (int steps = 0; steps < tree.size() && current.head() != Token.NO_HEAD; steps++) {
            Token head = tree.token(current.head());
            boolean above = current.relation() == Relation.CCOMP
                    || (current.relation() == Relation.PARATAXIS && head.index() < current.index())
                    || (current.relation() == Relation.ACL
                            && operators.speechNouns().contains(head.lemma()));
            if (above && isSaying(head)) {
                add(head, quotation, inner);
            }
            current = head;
            inserted(current, predicate, quotation, inner);
        }
        if (inner.isEmpty()) {
            inserted(predicate, predicate, quotation, inner);
        }
        quotation.ifPresent(around -> quoted(around, inner));
        Collections.reverse(inner);
        return inner;
    }

    private boolean isSaying(Token verb) {
        return verb.isVerb() && operators.speechVerbs().contains(verb.lemma());
    }

    private void inserted(
            Token clause, Token predicate, Optional<Quotation> quotation, List<Attribution<Mention>> inner) {
        for (Token child : tree.children(clause, INSERTED)) {
            boolean saying = isSaying(child)
                    && !tree.isWithin(predicate, child)
                    && (child.relation() == Relation.PARATAXIS || child.index() > clause.index() + 1)
                    && tree.children(child, INSERTED).isEmpty();
            if (saying && child.relation() == Relation.PARATAXIS) {
                add(child, quotation, inner);
            }
        }
        for (Token child : tree.children(clause, SOURCE)) {
            if (parsed.roles().prepositionOf(child).startsWith("according")) {
                Mention source = coreference.mention(parsed, child);
                Token cue = tree.children(child, Set.of(Relation.CASE)).get(0);
                addIfNew(
                        new Attribution<>(
                                Optional.of(source),
                                Optional.of(parsed.phrases().passage(cue)),
                                Attribution.Kind.REPORTED),
                        inner);
            }
        }
    }

    private void add(Token verb, Optional<Quotation> quotation, List<Attribution<Mention>> inner) {
        boolean outside = quotation
                .map(around -> !around.offsets().contains(verb.offsets()))
                .orElse(false);
        if (outside) {
            return;
        }
        List<Token> speakers = parsed.roles().subjects(verb);
        if (speakers.isEmpty()) {
            return;
        }
        addIfNew(
                new Attribution<>(
                        Optional.of(coreference.mention(parsed, speakers.get(0))),
                        Optional.of(parsed.phrases().passage(verb)),
                        Attribution.Kind.REPORTED),
                inner);
    }

    private static void addIfNew(Attribution<Mention> attribution, List<Attribution<Mention>> inner) {
        if (inner.stream().noneMatch(known -> known.cue().equals(attribution.cue()))) {
            inner.add(attribution);
        }
    }

    private void quoted(Quotation quotation, List<Attribution<Mention>> inner) {
        inner.add(new Attribution<>(
                quotation.speaker().map(coreference::mentionAt),
                quotation.cue().map(parsed.phrases()::passage),
                Attribution.Kind.QUOTED));
    }
}
