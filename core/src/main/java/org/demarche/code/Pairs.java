package org.demarche.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.actors.NameMatch;
import org.demarche.model.Mention;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Token;

/** Tells which two are meant by <i>both countries</i>, <i>the two sides</i>, <i>the two presidents</i>. */
final class Pairs {
    private static final Set<String> PAIRED = Set.of(
            "country",
            "side",
            "nation",
            "state",
            "party",
            "government",
            "neighbour",
            "neighbor",
            "leader",
            "president",
            "minister",
            "capital",
            "power",
            "rival",
            "ally",
            "army",
            "man",
            "official",
            "people",
            "foe",
            "enemy");
    private static final Set<String> PERSONS = Set.of("leader", "president", "minister", "man", "official");
    /** For how many sentences <i>both sides</i> means the parties of the last event. */
    private static final int PAIR_LASTS = 3;

    private final List<ParsedSentence> sentences;
    private final People people;
    private List<Passage> lastPair = List.of();
    private List<Passage> lastPersons = List.of();
    private int lastPairSentence = -1;

    Pairs(List<ParsedSentence> sentences, People people) {
        this.sentences = sentences;
        this.people = people;
    }

    /**
     * The two that a noun stands for: the parties of the last event, else the two countries named last; empty for any other
     * noun, and where there are no two.
     *
     * @param here place of the noun's sentence in the article
     */
    List<Passage> meant(ParsedSentence parsed, Token noun, int here) {
        if (!isPair(parsed, noun)) {
            return List.of();
        }
        boolean recent = lastPairSentence >= 0 && lastPairSentence < here && here - lastPairSentence <= PAIR_LASTS;
        List<Passage> last = PERSONS.contains(noun.lemma()) && !lastPersons.isEmpty() ? lastPersons : lastPair;
        List<Passage> pair = recent ? last : lastTwoCountries(parsed, noun, here);
        return pair.size() == 2 ? pair : List.of();
    }

    /**
     * Notes the two sides of an event.
     *
     * @param here place of the event's sentence in the article
     */
    void remember(List<Mention> all, int here) {
        if (all.size() == 2 && !all.get(0).words().equals(all.get(1).words())) {
            lastPair = all.stream()
                    .map(mention -> mention.antecedent().orElse(mention.words()))
                    .toList();
            lastPairSentence = here;
            if (all.stream().allMatch(mention -> people.isPerson(mention.head()))) {
                lastPersons = lastPair;
            }
        }
    }

    private static boolean isPair(ParsedSentence parsed, Token noun) {
        boolean two = parsed.tree().children(noun).stream()
                .anyMatch(child -> Set.of("both", "two").contains(Phrases.form(child)));
        return PAIRED.contains(noun.lemma())
                && noun.partOfSpeech().endsWith("S")
                && two
                && parsed.roles().premodifiers(noun).stream()
                        .noneMatch(modifier ->
                                parsed.participants().nameOf(modifier).isPresent());
    }

    /** The last two countries named before a word, by their own names, their people or their leaders. */
    private List<Passage> lastTwoCountries(ParsedSentence parsed, Token noun, int here) {
        Map<String, Passage> byCountry = new LinkedHashMap<>();
        for (int i = here; i >= 0 && byCountry.size() < 2; i--) {
            ParsedSentence before = sentences.get(i);
            List<Token> tokens = before.sentence().tokens();
            int from = before.sentence().index() == parsed.sentence().index() ? noun.index() - 1 : tokens.size() - 1;
            for (int j = from; j >= 0 && byCountry.size() < 2; j--) {
                Token token = tokens.get(j);
                countryAt(before, token)
                        .ifPresent(country ->
                                byCountry.putIfAbsent(country, before.phrases().passage(token)));
            }
        }
        List<Passage> pair = new ArrayList<>(byCountry.values());
        pair.sort(Comparator.comparing(Passage::offsets));
        return pair;
    }

    /** The country that a word names, or that of the person whom it names. */
    private Optional<String> countryAt(ParsedSentence parsed, Token token) {
        Optional<String> own = parsed.participants().nameOf(token).flatMap(Pairs::country);
        return own.isPresent() || !people.isPerson(token) ? own : people.country(token);
    }

    private static Optional<String> country(NameMatch match) {
        return match.actors().stream()
                .filter(actor -> switch (actor.kind()) {
                    case COUNTRY, ADJECTIVE, DEMONYM, SEAT -> true;
                    case PLACE, PERSON, ORGANISATION -> false;
                })
                .findFirst()
                .flatMap(actor -> actor.offices().get(0).country());
    }
}
