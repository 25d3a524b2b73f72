package org.demarche.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Terms;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.codebook.actors.KnownActor;
import org.demarche.codebook.actors.NameMatch;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** What kind of participant a head word names, for the constraints of frames. */
final class Participants {
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "PRM", "UAF", "SPY", "CRM");
    private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> KIN = Set.of(
            "father",
            "mother",
            "parent",
            "brother",
            "sister",
            "sibling",
            "son",
            "daughter",
            "wife",
            "husband",
            "uncle",
            "aunt",
            "cousin",
            "grandfather",
            "grandmother",
            "friend",
            "family",
            "child",
            "kid",
            "dad",
            "mom",
            "mum");
    private static final Set<String> MONEY = Set.of(
            "$", "€", "£", "dollar", "euro", "pound", "yen", "yuan", "rupee", "ruble", "rouble", "dirham", "riyal");
    private static final Set<String> PERSONAL = Set.of("he", "she", "i", "him", "her", "me", "who");
    private static final Set<String> STANDS_FOR_OWNER =
            Set.of("office", "camp", "side", "team", "campaign", "entourage", "circle", "faction", "wing", "bloc");
    private static final Set<Relation> COMPOUND = Set.of(Relation.COMPOUND, Relation.AMOD, Relation.FLAT);

    private final DependencyTree tree;
    private final Roles roles;
    private final ActorBase actors;
    private final List<Optional<NameMatch>> names = new ArrayList<>();

    Participants(DependencyTree tree, Roles roles, ActorBase actors) {
        this.tree = tree;
        this.roles = roles;
        this.actors = actors;
        for (int i = 0; i < tree.size(); i++) {
            names.add(Optional.empty());
        }
        for (NameMatch match : actors.names(tree.sentence().tokens())) {
            for (int i = match.start(); i < match.end(); i++) {
                names.set(i, Optional.of(match));
            }
        }
    }

    /** The known name that a token is part of. */
    Optional<NameMatch> nameOf(Token token) {
        return names.get(token.index());
    }

    /** Whether a head word satisfies a constraint; counted and coordinated nouns count as well. */
    boolean satisfies(Token head, Terms terms) {
        return strength(head, terms) > 0;
    }

    /** How specifically a head word satisfies a constraint: 2 a word, 1 a kind or any, 0 not at all. */
    int strength(Token head, Terms terms) {
        int best = 0;
        for (Token noun : roles.withConjuncts(head)) {
            best = Math.max(best, strengthOfOne(noun, terms));
            Token counted = roles.counted(noun);
            if (counted.index() != noun.index()) {
                best = Math.max(best, strengthOfOne(counted, terms));
            }
        }
        return best;
    }

    private int strengthOfOne(Token noun, Terms terms) {
        if (!terms.lemmas().isEmpty()) {
            if (terms.lemmas().contains(noun.lemma())) {
                return 2;
            }
            if (terms.lemmas().contains(hyphenated(tree, noun))) {
                return 2;
            }
            for (String words : withModifiers(noun)) {
                if (terms.lemmas().contains(words)) {
                    return 2;
                }
            }
        }
        if (!terms.kinds().isEmpty()) {
            for (String kind : kinds(noun)) {
                if (terms.kinds().contains(kind)) {
                    return 1;
                }
            }
        }
        return terms.any() ? 1 : 0;
    }

    /**
     * The lemma of a word that the tokenizer has split at its hyphen, at the part that governs the other (<i>cease-<b>fire</b></i>,
     * <i><b>sit</b>-in</i>); of any other token its own.
     */
    static String hyphenated(DependencyTree tree, Token token) {
        int index = token.index();
        if (tree.isHyphen(index + 1) && tree.token(index + 2).head() == index) {
            return token.lemma() + "-" + tree.token(index + 2).text().toLowerCase(Locale.ROOT);
        }
        boolean last = tree.isHyphen(index - 1) && token.head() != index - 2;
        return last ? tree.token(index - 2).text().toLowerCase(Locale.ROOT) + "-" + token.lemma() : token.lemma();
    }

    /** A noun with one or two words before it, as lemmas: <i>hunger strike</i>. */
    private List<String> withModifiers(Token noun) {
        List<String> found = new ArrayList<>();
        String words = noun.lemma();
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 2); i--) {
            words = tree.token(i).lemma() + " " + words;
            found.add(words);
        }
        return found;
    }

    /** All kinds and sectors of a head word. */
    Set<String> kinds(Token head) {
        Token noun = roles.counted(head);
        Set<String> kinds = new HashSet<>();
        if (noun.isPronoun() || noun.partOfSpeech().startsWith("W")) {
            pronounKinds(noun, kinds);
            return kinds;
        }
        Optional<NameMatch> name = nameOf(noun);
        if (name.isPresent()) {
            name.get().actors().forEach(actor -> nameKinds(actor, noun, kinds));
        }
        if (name.isEmpty() || kinds.isEmpty()) {
            entityKinds(noun, kinds);
        }
        boolean surname = name.isEmpty()
                && (kinds.isEmpty() || kinds.equals(Set.of("place")))
                && noun.isProperNoun()
                && !noun.partOfSpeech().equals("NNPS")
                && !actors.byFamilyName(noun.text()).isEmpty();
        if (surname) {
            kinds.addAll(Set.of("person", "actor"));
        }
        roleSectors(noun).ifPresent(sectors -> {
            kinds.addAll(sectors);
            kinds.add("actor");
            kinds.add("person");
            kinds.add("organisation");
        });
        if (kinds.contains("person") && noun.isProperNoun()) {
            titleSectors(noun, kinds);
        }
        if (MONEY.contains(noun.lemma())) {
            kinds.add("money");
        }
        if (actors.isPlaceNoun(noun.lemma())) {
            kinds.add("place");
        }
        if (kinds.stream().anyMatch(ARMED::contains)) {
            kinds.add("armed");
        }
        if (kinds.isEmpty()) {
            partitiveKinds(noun, kinds);
        }
        return kinds;
    }

    private static void pronounKinds(Token pronoun, Set<String> kinds) {
        String form = pronoun.text().toLowerCase(Locale.ROOT);
        if (PERSONAL.contains(form)) {
            kinds.add("person");
        }
        if (!form.equals("it") && !form.equals("itself")) {
            kinds.add("actor");
        }
        if (form.equals("they") || form.equals("them") || form.equals("we") || form.equals("us")) {
            kinds.add("organisation");
        }
        if (form.equals("it")) {
            kinds.add("organisation");
            kinds.add("actor");
        }
    }

    private static void nameKinds(KnownActor actor, Token noun, Set<String> kinds) {
        switch (actor.kind()) {
            case COUNTRY -> kinds.addAll(Set.of("country", "place", "actor"));
            case SEAT -> kinds.addAll(Set.of("country", "place", "actor", "GOV"));
            case PLACE -> kinds.add("place");
            case ADJECTIVE, DEMONYM -> {
                if (noun.isNoun() || actor.kind() == KnownActor.Kind.DEMONYM) {
                    kinds.addAll(Set.of("actor", "person", "CVL"));
                } else {
                    kinds.add("country");
                }
            }
            case PERSON -> kinds.addAll(Set.of("person", "actor"));
            case ORGANISATION -> kinds.addAll(Set.of("organisation", "actor"));
        }
        boolean named = actor.kind() == KnownActor.Kind.PERSON || actor.kind() == KnownActor.Kind.ORGANISATION;
        if (named) {
            actor.offices().forEach(office -> {
                kinds.addAll(office.sectors());
                office.country().filter(BODIES::contains).ifPresent(kinds::add);
            });
        }
    }

    private static void entityKinds(Token noun, Set<String> kinds) {
        switch (noun.entity()) {
            case PERSON -> kinds.addAll(Set.of("person", "actor"));
            case LOCATION -> kinds.add("place");
            case ORGANIZATION -> kinds.addAll(Set.of("organisation", "actor"));
            case MISC, NONE -> {}
        }
    }

    /** <i>Prime Minister</i> before a name tells what its bearer is. */
    private void titleSectors(Token name, Set<String> kinds) {
        for (Token title : tree.children(name, COMPOUND)) {
            if (title.index() < name.index() && title.isNoun()) {
                roleSectors(title).ifPresent(kinds::addAll);
            }
        }
    }

    /** How many parties a head word names: <i>Indian and Chinese commanders</i> are two. */
    int parties(Token head) {
        Token noun = roles.counted(head);
        for (Token first : tree.children(noun, COMPOUND)) {
            boolean joined = tree.children(first, Set.of(Relation.CONJ)).stream()
                    .anyMatch(second -> nameOf(second).isPresent() && second.index() < noun.index());
            if (joined && nameOf(first).isPresent()) {
                return 2;
            }
        }
        return 1;
    }

    /** The sectors of a role noun, the longest one that ends at the noun. */
    Optional<List<String>> roleSectors(Token noun) {
        if (!noun.isNoun() && !noun.partOfSpeech().equals("JJ")) {
            return Optional.empty();
        }
        if (noun.isNoun()) {
            List<String> longer = withModifiers(noun);
            for (int i = longer.size() - 1; i >= 0; i--) {
                Optional<List<String>> sectors = actors.role(longer.get(i));
                if (sectors.isPresent()) {
                    return sectors;
                }
            }
        }
        if (actors.isNeverActor(noun.lemma()) || (noun.partOfSpeech().equals("JJ") && !isNominal(noun))) {
            return Optional.empty();
        }
        Optional<List<String>> sectors = actors.role(noun.lemma());
        boolean plural =
                sectors.isEmpty() && noun.lemma().endsWith("s") && noun.lemma().length() > 4;
        return plural ? actors.role(noun.lemma().substring(0, noun.lemma().length() - 1)) : sectors;
    }

    private boolean isNominal(Token adjective) {
        return tree.has(adjective, Set.of(Relation.DET));
    }

    /** A number or quantifier by itself (<i>at least 12 were killed</i>) means people. */
    private static void partitiveKinds(Token noun, Set<String> kinds) {
        boolean count =
                noun.partOfSpeech().equals("CD") || (noun.partOfSpeech().equals("NNS") && isCount(noun.lemma()));
        if (count) {
            kinds.addAll(Set.of("person", "actor", "CVL"));
        }
    }

    private static boolean isCount(String lemma) {
        return Set.of("dozen", "hundred", "thousand", "score", "other", "million")
                .contains(lemma);
    }

    /** Whether a head word can be the actor of an event. */
    boolean isActor(Token head) {
        boolean narratorsOwn = KIN.contains(head.lemma())
                && roles.possessors(head).stream()
                        .anyMatch(owner -> owner.text().equalsIgnoreCase("my"));
        if (narratorsOwn) {
            return false;
        }
        Set<String> kinds = kinds(head);
        if (kinds.contains("actor") || kinds.contains("country")) {
            return true;
        }
        if (STANDS_FOR_OWNER.contains(head.lemma())
                && roles.possessors(head).stream()
                        .anyMatch(owner ->
                                owner.index() != head.index() && kinds(owner).contains("actor"))) {
            return true;
        }
        if (kinds.contains("place") || head.entity() != EntityKind.NONE) {
            return false;
        }
        for (Token modifier : tree.children(roles.counted(head), COMPOUND)) {
            Optional<List<String>> sectors = actors.modifier(modifier.lemma()).map(word -> word.replace());
            boolean marked = sectors.isPresent() && !sectors.get().isEmpty();
            if (marked
                    && !actors.isNeverActor(head.lemma())
                    && Character.isLowerCase(head.text().charAt(0))) {
                return kinds.contains("person");
            }
        }
        return false;
    }
}
