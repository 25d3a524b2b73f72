package org.demarche.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.code.classifier.SentenceReading;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Constraints;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Origin;
import org.demarche.codebook.PredicateKind;
import org.demarche.codebook.Terms;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** What the classifier proposes for a sentence: words that tell of an event, and who has which part in it. */
final class LearnedMatches {
    /** The name of the rule in traces, after the type. */
    static final String RULE = "learned";

    private static final double LIKELY_TRIGGER = 0.3;
    private static final double LIKELY_PART = 0.5;
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private final ParsedSentence parsed;
    private final SentenceReading reading;
    private final List<Token> parties;
    private final Thresholds thresholds;
    private final Codebook codebook;

    private LearnedMatches(
            ParsedSentence parsed,
            SentenceReading reading,
            List<Token> parties,
            Thresholds thresholds,
            Codebook codebook) {
        this.thresholds = thresholds;
        this.codebook = codebook;
        this.parsed = parsed;
        this.reading = reading;
        this.parties = parties;
    }

    /** Reads a sentence, its possible participants hidden. */
    static LearnedMatches of(ParsedSentence parsed, String text, Learned learned, Codebook codebook) {
        List<Token> parties = parsed.sentence().tokens().stream()
                .filter(token -> isParty(parsed, token))
                .toList();
        List<Offsets> places =
                parties.stream().map(party -> place(parsed, party)).toList();
        SentenceReading reading = learned.reader().read(text, parsed.sentence().offsets(), places);
        return new LearnedMatches(parsed, reading, parties, learned.thresholds(), codebook);
    }

    private static boolean isParty(ParsedSentence parsed, Token token) {
        boolean nominal = token.isNoun() || token.isPronoun() || token.isProperNoun();
        return (nominal || isCount(token) || token.partOfSpeech().equals("JJ"))
                && parsed.participants().isActor(token);
    }

    /** A number that stands for people, as in <i>12 were arrested</i>: neither a year nor the number of something that is named. */
    private static boolean isCount(Token token) {
        return token.partOfSpeech().equals("CD")
                && token.relation() != Relation.NUMMOD
                && !YEAR.matcher(token.text()).matches();
    }

    private static Offsets place(ParsedSentence parsed, Token party) {
        return parsed.phrases().phrase(party).offsets();
    }

    SentenceReading reading() {
        return reading;
    }

    /** Whether the classifier learned a type; of another it cannot say how likely it is. */
    boolean knows(String type) {
        return reading.labels().types().contains(type);
    }

    Offsets place(Token party) {
        return place(parsed, party);
    }

    /** Matches on words that likely tell of an event of the codebook, the likeliest first. */
    List<Match> proposals() {
        record Proposal(Match match, double share) {}
        List<Proposal> proposals = new ArrayList<>();
        for (Token word : parsed.sentence().tokens()) {
            Optional<double[]> shares = canTell(word) ? reading.types(word.offsets()) : Optional.empty();
            if (shares.isEmpty()) {
                continue;
            }
            for (int i = 1; i < shares.get().length; i++) {
                String type = reading.labels().types().get(i);
                if (shares.get()[i] >= Math.min(LIKELY_TRIGGER, thresholds.of(type))
                        && codebook.type(type).isPresent()) {
                    proposals.add(new Proposal(match(word, type), shares.get()[i]));
                }
            }
        }
        proposals.sort(Comparator.comparingDouble(Proposal::share).reversed());
        return proposals.stream().map(Proposal::match).toList();
    }

    private boolean canTell(Token word) {
        boolean content = word.isVerb() || word.isNoun() || word.partOfSpeech().startsWith("JJ");
        return content && !word.isProperNoun() && !parties.contains(word);
    }

    /** The word with a type, and the participants that the classifier gives it. */
    private Match match(Token word, String type) {
        List<Token> actors = new ArrayList<>();
        List<Token> recipients = new ArrayList<>();
        for (Token party : parties) {
            Optional<SentenceReading.Part> part = reading.part(word.offsets(), place(party));
            if (part.isPresent() && !place(party).overlaps(word.offsets())) {
                if (part.get().actor() >= LIKELY_PART) {
                    actors.add(party);
                } else if (part.get().recipient() >= LIKELY_PART) {
                    recipients.add(party);
                }
            }
        }
        return new Match(
                frame(word, type, recipients.isEmpty() && actors.size() > 1),
                word,
                outermost(actors),
                outermost(recipients),
                List.of(),
                Set.of(),
                0);
    }

    /** Of nested phrases only the outer: of <i>officials of the ministry</i> the officials. */
    private List<Token> outermost(List<Token> heads) {
        return heads.stream()
                .filter(head -> heads.stream()
                        .noneMatch(other -> other.index() != head.index()
                                && place(other).contains(place(head))
                                && !place(head).contains(place(other))))
                .toList();
    }

    private Frame frame(Token word, String type, boolean symmetric) {
        Constraints none = new Constraints(Terms.NONE, Terms.NONE, Map.of(), Terms.NONE);
        List<String> modes = reading.mode(word.offsets(), type)
                .filter(mode ->
                        codebook.type(type).flatMap(known -> known.mode(mode)).isPresent())
                .map(List::of)
                .orElseGet(List::of);
        return new Frame(
                type,
                RULE,
                word.isVerb() ? PredicateKind.VERB : PredicateKind.NOUN,
                List.of(),
                none,
                none,
                List.of(),
                List.of(),
                modes,
                symmetric,
                0,
                false,
                false,
                Origin.INHERITED);
    }
}
