package org.demarche.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Finds the parties behind a noun that is none itself: who did the deed, whose thing it is, whom it concerns. */
final class Parties {
    /** Possessive pronouns that mostly mean the actor itself: <i>lifted <b>its</b> blockade</i>. */
    private static final Set<String> OF_THE_ACTOR = Set.of("its", "his", "her", "their");

    private static final Set<Relation> BELOW = Set.of(Relation.NMOD, Relation.OBL);
    private static final int DEEPEST = 3;

    private final DependencyTree tree;
    private final Roles roles;
    private final Participants participants;

    Parties(DependencyTree tree, Roles roles, Participants participants) {
        this.tree = tree;
        this.roles = roles;
        this.participants = participants;
    }

    /** Those that can take part in an event: actors, persons and places. */
    List<Token> participating(List<Token> heads) {
        return heads.stream().filter(this::isParticipating).toList();
    }

    private boolean isParticipating(Token head) {
        return participants.isActor(head)
                || participants.kinds(head).contains("place")
                || participants.kinds(head).contains("person");
    }

    /** The party behind a noun: who it is by, its possessor, who it is from or of, the adjective of its country. */
    List<Token> owners(Token noun) {
        List<Token> owners = doers(noun);
        if (owners.isEmpty()) {
            owners = roles.possessors(noun).stream()
                    .filter(owner -> !OF_THE_ACTOR.contains(Phrases.form(owner)))
                    .toList();
        }
        for (String preposition : List.of("from", "of")) {
            owners = owners.isEmpty() ? onlyActors(roles.attached(noun, preposition)) : owners;
        }
        return owners.isEmpty() ? named(roles.premodifiers(noun)) : owners;
    }

    /** Who did the deed that a noun names: <i>the arrest of the envoy <b>by police</b></i>, <i>the visas <b>it</b> denied</i>. */
    List<Token> doers(Token noun) {
        List<Token> doers = onlyActors(roles.attached(noun, "by"));
        for (Token deep : roles.attached(noun, "of")) {
            doers = doers.isEmpty() ? onlyActors(roles.attached(deep, "by")) : doers;
        }
        if (!doers.isEmpty() || participants.isActor(noun)) {
            return doers;
        }
        for (Token participle : tree.children(noun, Set.of(Relation.ACL))) {
            doers = doers.isEmpty() ? onlyActors(roles.attached(participle, "by")) : doers;
        }
        for (Token clause : tree.children(noun, Set.of(Relation.ACL_RELCL))) {
            doers = doers.isEmpty() ? onlyActors(roles.innerSubject(clause)) : doers;
        }
        return doers;
    }

    /**
     * The first party that a noun leads to through its prepositions: <i>a ban on imports of <b>Chilean</b> beef</i>, <i>a round of
     * talks between <b>Oman and Iran</b></i>.
     */
    List<Token> behind(Token noun) {
        return behind(noun, DEEPEST);
    }

    private List<Token> behind(Token noun, int depth) {
        List<Token> owners = owners(noun);
        if (!owners.isEmpty() || depth == 0) {
            return owners;
        }
        for (Token below : tree.children(noun, BELOW)) {
            if (below.index() < noun.index() || Times.isTimeWord(below.lemma())) {
                continue;
            }
            List<Token> heads = participating(roles.withConjuncts(roles.counted(below)));
            List<Token> found = heads.isEmpty() ? behind(below, depth - 1) : heads;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Those of the words before a noun that name a party: a country's name or adjective, an organisation, a role. */
    List<Token> named(List<Token> modifiers) {
        List<Token> nouns = new ArrayList<>();
        List<Token> adjectives = new ArrayList<>();
        for (Token modifier : modifiers) {
            Set<String> kinds = participants.kinds(modifier);
            boolean party = kinds.contains("actor") || kinds.contains("country");
            if (party && modifier.isNoun()) {
                nouns.add(modifier);
            } else if (party && participants.nameOf(modifier).isPresent()) {
                adjectives.add(modifier);
            }
        }
        return nouns.isEmpty() ? adjectives : nouns;
    }

    private List<Token> onlyActors(List<Token> heads) {
        return heads.stream().filter(participants::isActor).toList();
    }
}
