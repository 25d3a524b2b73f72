package org.demarche.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.actors.KnownActor;
import org.demarche.codebook.actors.NameMatch;
import org.demarche.model.Mention;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Links short forms to the fuller ones before them in the article: names, pronouns, <i>both countries</i>. */
final class Coreference {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> FIRST =
            Set.of("i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves");
    private static final Set<String> COUNTRY_NOUNS =
            Set.of("country", "nation", "kingdom", "republic", "state", "island");
    private static final Set<String> GROUP_NOUNS = Set.of(
            "group", "movement", "organization", "organisation", "militia", "bloc", "alliance", "agency", "union");
    private static final Set<Relation> SUBJECT = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
    private static final int SENTENCES_BACK = 4;
    /** How many quotations back the other party of an exchange is looked for. */
    private static final int EXCHANGE = 3;

    private final List<ParsedSentence> sentences;
    private final People people;
    private final List<Quotation> quotations;
    private final Pairs pairs;

    Coreference(List<ParsedSentence> sentences, People people, List<Quotation> quotations) {
        this.sentences = sentences;
        this.people = people;
        this.quotations = quotations;
        this.pairs = new Pairs(sentences, people);
    }

    /** The participants that a head word stands for: one, or two for <i>both countries</i>. */
    List<Mention> mentions(ParsedSentence parsed, Token head) {
        Token noun = parsed.roles().counted(head);
        List<Passage> pair = pairs.meant(parsed, noun, indexOf(parsed));
        if (!pair.isEmpty()) {
            Passage words = parsed.phrases().phrase(head);
            return pair.stream()
                    .map(one ->
                            new Mention(words, noun.offsets(), Optional.of(one), Optional.empty(), Optional.empty()))
                    .toList();
        }
        List<Mention> joined = joined(parsed, noun);
        return joined.isEmpty() ? List.of(mention(parsed, head)) : joined;
    }

    /** <i>British and EU negotiators</i> are two parties under one noun; empty for any other phrase. */
    private static List<Mention> joined(ParsedSentence parsed, Token noun) {
        if (!noun.partOfSpeech().endsWith("S")) {
            return List.of();
        }
        for (Token first : parsed.tree().children(noun, Set.of(Relation.NMOD))) {
            for (Token second : parsed.tree().children(first, Set.of(Relation.CONJ))) {
                if (isPlace(parsed, first)
                        && isPlace(parsed, second)
                        && parsed.participants().isActor(noun)) {
                    int start = parsed.phrases().phrase(noun).offsets().start();
                    int from = firstAt(parsed, start, noun.index());
                    return List.of(
                            plain(parsed, from, first.index(), noun),
                            plain(parsed, second.index(), second.index(), second));
                }
            }
        }
        for (Token first : parsed.tree().children(noun, Set.of(Relation.AMOD, Relation.COMPOUND))) {
            for (Token second : parsed.tree().children(first, Set.of(Relation.CONJ))) {
                boolean names = parsed.participants().nameOf(first).isPresent()
                        && parsed.participants().nameOf(second).isPresent()
                        && second.index() < noun.index();
                if (names) {
                    return List.of(
                            plain(parsed, first.index(), first.index(), first),
                            plain(parsed, second.index(), noun.index(), noun));
                }
            }
        }
        return List.of();
    }

    private static boolean isPlace(ParsedSentence parsed, Token token) {
        return parsed.participants().nameOf(token).stream()
                .flatMap(name -> name.actors().stream())
                .anyMatch(actor -> actor.kind() == KnownActor.Kind.COUNTRY);
    }

    private static int firstAt(ParsedSentence parsed, int start, int otherwise) {
        return parsed.sentence().tokens().stream()
                .filter(token -> token.offsets().start() == start)
                .map(Token::index)
                .findFirst()
                .orElse(otherwise);
    }

    private static Mention plain(ParsedSentence parsed, int first, int last, Token head) {
        Passage words = parsed.phrases().passage(parsed.tree().span(first, last));
        return new Mention(words, head.offsets(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Notes the two sides of an event, for <i>both sides</i> in the sentences after it. */
    void rememberPair(ParsedSentence parsed, List<Mention> all) {
        pairs.remember(all, indexOf(parsed));
    }

    /** The one participant that a head word stands for. */
    Mention mention(ParsedSentence parsed, Token head) {
        Token noun = parsed.roles().counted(head);
        Passage words = parsed.phrases().phrase(head);
        Optional<Passage> description = parsed.phrases().description(noun);
        Optional<Passage> owner = parsed.phrases()
                .possessivePronoun(noun)
                .flatMap(pronoun -> ofPronoun(parsed, pronoun, Phrases.form(pronoun)));
        return new Mention(words, noun.offsets(), antecedent(parsed, noun), owner, description);
    }

    /** The participant named at a place of the article, such as the speaker of a quotation. */
    Mention mentionAt(Offsets place) {
        for (ParsedSentence parsed : sentences) {
            if (parsed.sentence().offsets().contains(place)) {
                return mention(parsed, headOf(parsed, place));
            }
        }
        throw new IllegalArgumentException("no sentence holds " + place);
    }

    private static Token headOf(ParsedSentence parsed, Offsets place) {
        Token last = null;
        for (Token token : parsed.sentence().tokens()) {
            if (place.contains(token.offsets())) {
                boolean outer = token.head() == Token.NO_HEAD
                        || !place.contains(parsed.tree().token(token.head()).offsets());
                if (outer && (token.isNoun() || token.isPronoun() || last == null)) {
                    return token;
                }
                last = token;
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("no token at " + place);
        }
        return last;
    }

    private Optional<Passage> antecedent(ParsedSentence parsed, Token noun) {
        String form = Phrases.form(noun);
        if (noun.isPronoun()) {
            return ofPronoun(parsed, noun, form);
        }
        if (people.isPerson(noun)) {
            return people.fullName(parsed.phrases().phrase(noun), noun);
        }
        return definite(parsed, noun);
    }

    private Optional<Passage> ofPronoun(ParsedSentence parsed, Token pronoun, String form) {
        Optional<Quotation> quotation = Attributions.around(quotations, pronoun.offsets());
        if (FIRST.contains(form)) {
            return quotation.flatMap(Quotation::speaker).map(this::mentionAt).map(speaker -> speaker.antecedent()
                    .orElse(speaker.words()));
        }
        if (SECOND.contains(form)) {
            return quotation.flatMap(this::addressee);
        }
        if (PERSONAL.contains(form)) {
            return latest(parsed, pronoun, "person", false);
        }
        if (PLURAL.contains(form)) {
            return latest(parsed, pronoun, "actor", true);
        }
        return NEUTER.contains(form) ? latest(parsed, pronoun, "organisation", false) : Optional.empty();
    }

    /** Whom a speaker addresses: the one who was quoted shortly before, where that is somebody else. */
    private Optional<Passage> addressee(Quotation quotation) {
        Optional<Passage> speaker = quotation.speaker().map(this::fullForm);
        int here = quotations.indexOf(quotation);
        for (int i = here - 1; speaker.isPresent() && i >= Math.max(0, here - EXCHANGE); i--) {
            Optional<Passage> other = quotations.get(i).speaker().map(this::fullForm);
            if (other.isPresent() && !other.equals(speaker)) {
                return other;
            }
        }
        return Optional.empty();
    }

    private Passage fullForm(Offsets place) {
        Mention mention = mentionAt(place);
        return mention.antecedent().orElse(mention.words());
    }

    /** A word that a pronoun may stand for, with how likely it is by its place. */
    private record Candidate(ParsedSentence parsed, Token token, int distance) {}

    private Optional<Passage> latest(ParsedSentence parsed, Token pronoun, String kind, boolean plural) {
        int here = indexOf(parsed);
        boolean quoted = Attributions.around(quotations, pronoun.offsets()).isPresent();
        for (int back = 0; back <= SENTENCES_BACK && here - back >= 0; back++) {
            ParsedSentence before = sentences.get(here - back);
            List<Candidate> candidates = new ArrayList<>();
            for (Token token : before.sentence().tokens()) {
                boolean precedes = back > 0 || token.index() < pronoun.index();
                boolean sameVoice = quoted
                        == Attributions.around(quotations, token.offsets()).isPresent();
                if (precedes
                        && sameVoice
                        && fits(before, token, kind, plural)
                        && !binds(before, token, pronoun, back)) {
                    candidates.add(new Candidate(before, token, rank(token, pronoun, back)));
                }
            }
            Optional<Candidate> best = candidates.stream().min(Comparator.comparingInt(Candidate::distance));
            if (best.isPresent()) {
                return Optional.of(named(best.get().parsed(), best.get().token()));
            }
        }
        return Optional.empty();
    }

    private Passage named(ParsedSentence parsed, Token token) {
        Passage words = parsed.phrases().phrase(token);
        return people.isPerson(token) ? people.fullName(words, token).orElse(words) : words;
    }

    private static boolean fits(ParsedSentence parsed, Token token, String kind, boolean plural) {
        if (!token.isNoun() || token.relation() == Relation.COMPOUND || token.relation() == Relation.FLAT) {
            return false;
        }
        boolean pluralNoun = token.partOfSpeech().endsWith("S")
                || parsed.tree().children(token, Set.of(Relation.CONJ)).stream().anyMatch(Token::isNoun);
        Set<String> kinds = parsed.participants().kinds(token);
        if (plural) {
            return (pluralNoun && kinds.contains("actor")) || kinds.contains("COP");
        }
        boolean single = !token.partOfSpeech().endsWith("S");
        if (kind.equals("organisation")) {
            return single
                    && (kinds.contains("country") || kinds.contains("organisation"))
                    && !(kinds.contains("person") && token.isProperNoun());
        }
        boolean office = parsed.participants().nameOf(token).stream()
                .flatMap(name -> name.actors().stream())
                .anyMatch(actor -> actor.kind() != KnownActor.Kind.PERSON);
        return single && kinds.contains(kind) && !office && token.entity() != EntityKind.LOCATION;
    }

    /** A pronoun that is an object does not stand for the subject of its own verb. */
    private static boolean binds(ParsedSentence parsed, Token token, Token pronoun, int back) {
        boolean possessive = pronoun.partOfSpeech().equals("PRP$");
        return back == 0
                && !possessive
                && pronoun.head() != Token.NO_HEAD
                && parsed.tree().isWithin(token, parsed.tree().token(pronoun.head()))
                && token.head() == pronoun.head();
    }

    private static int rank(Token token, Token pronoun, int back) {
        boolean subject = SUBJECT.contains(token.relation());
        int place = back == 0 ? pronoun.index() - token.index() : token.index();
        return (subject ? 0 : 1000) + place;
    }

    /** <i>The president</i>, <i>the group</i>, <i>the country</i>: the last one named with this word. */
    private Optional<Passage> definite(ParsedSentence parsed, Token noun) {
        boolean definite = parsed.tree().children(noun, Set.of(Relation.DET)).stream()
                .anyMatch(determiner -> Set.of("the", "this", "that").contains(Phrases.form(determiner)));
        boolean modified = !parsed.tree()
                .children(
                        noun,
                        Set.of(Relation.NMOD_POSS, Relation.NMOD, Relation.COMPOUND, Relation.FLAT, Relation.AMOD))
                .isEmpty();
        if (!definite || modified || noun.isProperNoun() || !noun.partOfSpeech().equals("NN")) {
            return Optional.empty();
        }
        if (COUNTRY_NOUNS.contains(noun.lemma())) {
            return lastNamed(parsed, noun, Set.of(KnownActor.Kind.COUNTRY));
        }
        if (GROUP_NOUNS.contains(noun.lemma())) {
            return lastNamed(parsed, noun, Set.of(KnownActor.Kind.ORGANISATION));
        }
        return people.withTitle(noun.lemma(), noun.offsets().start());
    }

    private Optional<Passage> lastNamed(ParsedSentence parsed, Token noun, Set<KnownActor.Kind> kinds) {
        for (int i = indexOf(parsed); i >= 0; i--) {
            ParsedSentence before = sentences.get(i);
            List<Token> tokens = before.sentence().tokens();
            int from = before.sentence().index() == parsed.sentence().index() ? noun.index() - 1 : tokens.size() - 1;
            for (int j = from; j >= 0; j--) {
                Optional<NameMatch> name = before.participants().nameOf(tokens.get(j));
                boolean wanted = name.isPresent()
                        && name.get().actors().stream().anyMatch(actor -> kinds.contains(actor.kind()));
                if (wanted) {
                    return Optional.of(before.phrases()
                            .passage(before.tree()
                                    .span(name.get().start(), name.get().end() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    private int indexOf(ParsedSentence parsed) {
        return parsed.sentence().index() - sentences.get(0).sentence().index();
    }
}
