package org.demarche.cameo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.CodedEvent;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * What the rules look at in an event.
 *
 * @param type       its type
 * @param from       the type of the frame that fired; the same unless a status turned it into another
 * @param modes      its modes
 * @param trigger    lemma of its trigger
 * @param words      lemmas of the clause below the trigger, subjects left out
 * @param actors     sectors and countries of the actors
 * @param recipients sectors and countries of the recipients
 */
record CameoView(
        String type,
        String from,
        Set<String> modes,
        String trigger,
        Set<String> words,
        Set<String> actors,
        Set<String> recipients) {
    /** What does not belong to the event: who does it, and what is told beside it. */
    private static final Set<Relation> BESIDE =
            Set.of(Relation.NSUBJ, Relation.CSUBJ, Relation.PARATAXIS, Relation.NMOD_POSS);

    static CameoView of(AnnotatedArticle article, ResolvedEvent resolved) {
        CodedEvent event = resolved.event();
        Optional<Sentence> sentence = article.sentences().stream()
                .filter(one -> one.offsets().contains(event.trigger().offsets()))
                .findFirst();
        Optional<Token> trigger = sentence.flatMap(one -> one.tokens().stream()
                .filter(token -> token.offsets().overlaps(event.trigger().offsets()))
                .findFirst());
        Set<String> words = new HashSet<>();
        if (trigger.isPresent()) {
            below(new DependencyTree(sentence.orElseThrow()), trigger.get(), true, words);
        }
        String rule = event.trace().rule();
        int slash = rule.indexOf('/');
        return new CameoView(
                event.type(),
                slash < 0 ? event.type() : rule.substring(0, slash),
                Set.copyOf(event.modes()),
                trigger.map(Token::lemma).orElse(""),
                words,
                codes(resolved.actors()),
                codes(resolved.recipients()));
    }

    private static void below(DependencyTree tree, Token token, boolean top, Set<String> words) {
        for (Token child : tree.children(token)) {
            boolean another = top && child.relation() == Relation.CONJ && child.isVerb();
            if (!another && !(top && BESIDE.contains(child.relation()))) {
                words.add(child.lemma());
                below(tree, child, false, words);
            }
        }
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new HashSet<>();
        for (Actor actor : actors) {
            codes.addAll(actor.sectors());
            actor.country().ifPresent(codes::add);
        }
        return codes;
    }
}
