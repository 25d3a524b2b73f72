package org.demarche.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.code.Decision.Verdict;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.PredicateKind;
import org.demarche.codebook.Shift;
import org.demarche.model.CodedEvent;
import org.demarche.model.Mention;
import org.demarche.model.Trace;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Token;

/** Codes one sentence: chooses among the frames that fit, and settles roles, status and attribution of the events. */
final class SentenceCoder {
    private static final double THOUSANDTHS = 1000;

    private final Codebook codebook;
    private final Optional<Learned> learned;
    private final String text;
    private final Coreference coreference;
    private final Attributions attributions;
    private final Optional<LocalDate> published;

    SentenceCoder(
            Codebook codebook,
            Optional<Learned> learned,
            String text,
            Coreference coreference,
            Attributions attributions,
            Optional<LocalDate> published) {
        this.codebook = codebook;
        this.learned = learned;
        this.text = text;
        this.coreference = coreference;
        this.attributions = attributions;
        this.published = published;
    }

    /** Adds the events of a sentence and the decisions that led to them. */
    void code(ParsedSentence parsed, List<CodedEvent> events, List<Decision> decisions) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : likeliestFirst(candidates(parsed, decisions))) {
            Optional<String> objection = objection(candidate, chosen);
            if (candidate.probability().isPresent()) {
                decisions.add(decision(
                        parsed,
                        candidate.match(),
                        objection.isPresent() ? Verdict.DROPPED : Verdict.CHOSEN,
                        objection.orElseGet(() -> "likely right: " + shown(candidate))));
            }
            if (objection.isEmpty()) {
                chosen.add(candidate);
                coreference.rememberPair(parsed, sides(parsed, candidate.event(), candidate.match()));
            }
        }
        List<CodedEvent> own =
                new ArrayList<>(chosen.stream().map(Candidate::event).toList());
        own.sort(Comparator.comparing((CodedEvent event) -> event.trigger().offsets()));
        addWithoutRepeats(own, events);
    }

    private static String shown(Candidate candidate) {
        return candidate.probability().map(share -> Double.toString(share)).orElse("");
    }

    /** In their own order where no classifier judged. */
    private static List<Candidate> likeliestFirst(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(
                (Candidate candidate) -> -candidate.probability().orElse(1.0)));
        return sorted;
    }

    /** Why a candidate does not become an event beside those chosen already; empty where it does. */
    private Optional<String> objection(Candidate candidate, List<Candidate> chosen) {
        boolean unlikely = learned.isPresent()
                && candidate.probability().isPresent()
                && learned.get()
                        .isUnlikely(
                                candidate.match().frame().type(),
                                candidate.isFramed(),
                                candidate.probability().get());
        if (unlikely) {
            return Optional.of("unlikely: " + shown(candidate));
        }
        boolean taken = candidate.probability().isPresent() && chosen.stream().anyMatch(candidate::sharesWords);
        return taken ? Optional.of("part of another event") : Optional.empty();
    }

    /** What is proposed for a sentence, and what speaks for it; only where there is a classifier. */
    List<Candidate> candidates(ParsedSentence parsed, List<Decision> decisions) {
        Status status = new Status(parsed, codebook.operators(), published);
        Circumstances circumstances = new Circumstances(parsed);
        List<Match> matches = framed(parsed, status, decisions);
        if (learned.isEmpty()) {
            return matches.stream()
                    .map(match -> new Candidate(
                            match,
                            event(parsed, match, status, circumstances, Optional.empty()),
                            Optional.empty(),
                            Optional.empty()))
                    .toList();
        }
        LearnedMatches read = LearnedMatches.of(parsed, text, learned.get(), codebook);
        List<Match> framed = List.copyOf(matches);
        for (Match match : read.proposals()) {
            if (framed.stream().anyMatch(frame -> saysTheSame(frame, match, status))) {
                continue;
            }
            Optional<String> objection = exclusion(parsed, match).or(() -> objection(parsed, match, status));
            if (objection.isEmpty()) {
                matches.add(match);
            } else {
                decisions.add(decision(parsed, match, Verdict.DROPPED, objection.get()));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Match match : matches) {
            Evidence evidence = Evidence.of(read, match);
            Optional<Double> probability = learned.get()
                    .decider()
                    .filter(decider -> read.knows(match.frame().type()))
                    .map(decider -> rounded(decider.probability(evidence)));
            candidates.add(new Candidate(
                    match,
                    event(parsed, match, status, circumstances, probability),
                    Optional.of(evidence),
                    probability));
        }
        return candidates;
    }

    /** Whether a frame gives the type that the classifier proposes for the word: its participants come from the syntax, so it is preferred. */
    private boolean saysTheSame(Match framed, Match proposed, Status status) {
        String type = codebook.shift(framed.frame().type(), status.of(framed.predicate()))
                .map(Shift::to)
                .orElse(framed.frame().type());
        return framed.predicate().index() == proposed.predicate().index()
                && type.equals(proposed.frame().type());
    }

    /** Why the codebook rules out what the classifier proposes: a frame of that type, or of one that a status turns into it, is forbidden here. */
    private Optional<String> exclusion(ParsedSentence parsed, Match match) {
        String type = match.frame().type();
        boolean fits = parsed.matcher().matches(match.predicate()).stream()
                .anyMatch(other -> other.frame().type().equals(type));
        if (fits) {
            return Optional.empty();
        }
        return parsed.matcher().excluded(match.predicate()).stream()
                .filter(frame -> frame.type().equals(type)
                        || codebook.shifts().stream()
                                .anyMatch(shift ->
                                        shift.to().equals(type) && shift.from().contains(frame.type())))
                .findFirst()
                .map(frame -> "ruled out by " + frame.rule());
    }

    private static double rounded(double share) {
        return Math.round(share * THOUSANDTHS) / THOUSANDTHS;
    }

    /** The best match of frames for each predicate to which nothing is objected. */
    private List<Match> framed(ParsedSentence parsed, Status status, List<Decision> decisions) {
        Set<Integer> consumed = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Token predicate : outermostFirst(parsed)) {
            List<Match> strong = parsed.matcher().matches(predicate).stream()
                    .filter(match -> !match.frame().weak())
                    .toList();
            if (strong.isEmpty()) {
                continue;
            }
            Match best = acceptable(parsed, strong, status);
            Optional<String> objection = consumed.contains(predicate.index())
                    ? Optional.of("part of another event")
                    : objection(parsed, best, status);
            decide(parsed, best, strong, objection, decisions);
            if (objection.isEmpty()) {
                consumed.addAll(best.consumed());
                matches.add(best);
            }
        }
        return matches;
    }

    /** The most specific match to which nothing is objected; the most specific of all where there is none. */
    private Match acceptable(ParsedSentence parsed, List<Match> strong, Status status) {
        for (Match match : strong) {
            if (objection(parsed, match, status).isEmpty()) {
                return match;
            }
        }
        return strong.get(0);
    }

    private static void decide(
            ParsedSentence parsed,
            Match best,
            List<Match> strong,
            Optional<String> objection,
            List<Decision> decisions) {
        decisions.add(decision(
                parsed, best, objection.isPresent() ? Verdict.DROPPED : Verdict.CHOSEN, objection.orElse("fits best")));
        for (Match other : strong) {
            if (!other.frame().rule().equals(best.frame().rule())) {
                decisions.add(
                        decision(parsed, other, Verdict.OUTDONE, best.frame().rule() + " fits better"));
            }
        }
    }

    private static Decision decision(ParsedSentence parsed, Match match, Verdict verdict, String reason) {
        return new Decision(
                parsed.sentence().index(),
                parsed.phrases().passage(match.predicate()),
                match.frame().rule(),
                verdict,
                reason);
    }

    /** Predicates by their depth in the tree, then by position, so that a governor is settled before what it governs. */
    private static List<Token> outermostFirst(ParsedSentence parsed) {
        List<Token> tokens = new ArrayList<>(parsed.sentence().tokens());
        tokens.sort(
                Comparator.comparingInt((Token token) -> depth(parsed, token)).thenComparingInt(Token::index));
        return tokens;
    }

    private static int depth(ParsedSentence parsed, Token token) {
        int depth = 0;
        Token current = token;
        while (current.head() != Token.NO_HEAD && depth <= parsed.tree().size()) {
            current = parsed.tree().token(current.head());
            depth++;
        }
        return depth;
    }

    private EventType type(Match match) {
        return codebook.type(match.frame().type()).orElseThrow();
    }

    /** Why a match gives no event; empty where it does. */
    private Optional<String> objection(ParsedSentence parsed, Match match, Status status) {
        EventType type = type(match);
        boolean agentless = match.actors().isEmpty();
        if (agentless && !(type.agentless() && isAgentlessPassive(parsed, match))) {
            return Optional.of("no actor");
        }
        if (!agentless && isDeed(parsed, match, type)) {
            return Optional.empty();
        }
        if (!agentless && match.actors().stream().noneMatch(actor -> isActor(parsed, actor))) {
            return Optional.of("its actor \""
                    + parsed.phrases().phrase(match.actors().get(0)).text() + "\" is no political actor");
        }
        if (type.recipientRequired()
                && match.recipients().isEmpty()
                && !match.frame().symmetric()) {
            return Optional.of("no recipient, which " + type.name() + " requires");
        }
        if (match.frame().symmetric()
                && match.recipients().isEmpty()
                && participants(parsed, match).size() < 2
                && !isPlural(parsed, match)) {
            return Optional.of("only one party");
        }
        return status.isPurpose(match.predicate()) ? Optional.of("told as a purpose") : Optional.empty();
    }

    private static boolean isPlural(ParsedSentence parsed, Match match) {
        return match.actors().stream()
                .map(parsed.roles()::counted)
                .anyMatch(actor -> actor.partOfSpeech().endsWith("S")
                        || actor.isPronoun()
                        || parsed.participants().kinds(actor).contains("organisation"));
    }

    /** Whether the subject is itself a deed that somebody must have done: <i>a <b>blast</b> killed two soldiers</i>. */
    private boolean isDeed(ParsedSentence parsed, Match match, EventType type) {
        return type.agentless()
                && match.predicate().isVerb()
                && match.actors().stream()
                        .allMatch(actor -> actor.isNoun()
                                && !isActor(parsed, actor)
                                && !isAccident(parsed, actor)
                                && parsed.matcher().matches(actor).stream()
                                        .anyMatch(deed -> deed.frame().type().equals(type.name())
                                                && deed.frame().kind() == PredicateKind.NOUN
                                                && deed.actors().isEmpty()))
                && hasVictim(parsed, match);
    }

    private static boolean hasVictim(ParsedSentence parsed, Match match) {
        return match.recipients().stream()
                .anyMatch(recipient -> isActor(parsed, recipient)
                        || parsed.participants().kinds(recipient).contains("person"));
    }

    private static boolean isActor(ParsedSentence parsed, Token head) {
        return parsed.participants().isActor(head);
    }

    private boolean isAgentlessPassive(ParsedSentence parsed, Match match) {
        Token verb = match.predicate();
        if (!verb.isVerb() || !parsed.roles().isPassive(verb)) {
            return false;
        }
        return hasVictim(parsed, match) && !isAccident(parsed, verb);
    }

    private boolean isAccident(ParsedSentence parsed, Token verb) {
        for (Token child : parsed.tree().children(verb)) {
            if (codebook.operators().accidents().contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> participants(ParsedSentence parsed, Match match) {
        List<Mention> all = mentions(parsed, match.actors(), true);
        all.addAll(mentions(parsed, match.recipients(), true));
        return all;
    }

    private List<Mention> mentions(ParsedSentence parsed, List<Token> heads, boolean onlyActors) {
        List<Mention> mentions = new ArrayList<>();
        for (Token head : heads) {
            if (!onlyActors || isActor(parsed, head)) {
                for (Mention mention : coreference.mentions(parsed, head)) {
                    if (!mentions.contains(mention)) {
                        mentions.add(mention);
                    }
                }
            }
        }
        return mentions;
    }

    private CodedEvent event(
            ParsedSentence parsed,
            Match match,
            Status status,
            Circumstances circumstances,
            Optional<Double> probability) {
        Set<AuxiliaryMode> auxiliary = new LinkedHashSet<>(status.of(match.predicate()));
        EventType type = type(match);
        Optional<Shift> shift = codebook.shift(type.name(), auxiliary);
        List<String> modes = Modes.of(parsed, match, type);
        if (shift.isPresent()) {
            auxiliary.removeAll(shift.get().auxiliary());
            modes = Modes.shifted(shift.get(), type);
            type = codebook.type(shift.get().to()).orElseThrow();
        }
        boolean shifted = shift.isPresent();
        if (match.frame().id().equals(LearnedMatches.RULE)) {
            removeWhatMadeTheType(type.name(), auxiliary);
        }
        List<Mention> actors = mentions(parsed, match.actors(), true);
        List<Mention> recipients = mentions(parsed, match.recipients(), false);
        recipients.removeAll(actors);
        if (match.frame().symmetric() && !shifted) {
            for (Mention partner : mentions(parsed, match.recipients(), true)) {
                if (!actors.contains(partner)) {
                    actors.add(partner);
                }
            }
            recipients = List.of();
        }
        if (type.recipientRequired() && recipients.isEmpty() && actors.size() > 1) {
            recipients = List.copyOf(actors.subList(1, actors.size()));
            actors = List.of(actors.get(0));
        }
        return new CodedEvent(
                type.name(),
                modes,
                auxiliary,
                List.of(),
                type.quad(),
                Modes.intensity(type, modes),
                probability,
                actors,
                recipients,
                actors.isEmpty(),
                parsed.phrases().passage(match.predicate()),
                parsed.phrases().passage(parsed.sentence().offsets()),
                attributions.of(match.predicate()),
                circumstances.date(match.predicate()),
                circumstances.place(match.predicate()),
                circumstances.quantities(match),
                new Trace(match.frame().rule(), Coder.VERSION, codebook.label()));
    }

    /** The classifier names the type that a status has made (<i>will meet</i> is AGREE), so the status is no longer set. */
    private void removeWhatMadeTheType(String type, Set<AuxiliaryMode> auxiliary) {
        codebook.shifts().stream()
                .filter(shift -> shift.to().equals(type) && auxiliary.containsAll(shift.auxiliary()))
                .findFirst()
                .ifPresent(shift -> auxiliary.removeAll(shift.auxiliary()));
    }

    /** The parties of an event: several actors, or actor and recipient where that is a party too. */
    private List<Mention> sides(ParsedSentence parsed, CodedEvent event, Match match) {
        List<Mention> sides = new ArrayList<>(event.actors());
        if (sides.size() == 1) {
            sides.addAll(mentions(parsed, match.recipients(), true));
        }
        return sides;
    }

    /** One sentence tells one event once: of equal type, status and participants only the first stays. */
    private static void addWithoutRepeats(List<CodedEvent> own, List<CodedEvent> events) {
        List<CodedEvent> kept = new ArrayList<>();
        for (CodedEvent event : own) {
            boolean repeated = kept.stream().anyMatch(other -> isRepeat(event, other));
            if (!repeated) {
                kept.add(event);
            }
        }
        events.addAll(kept);
    }

    private static boolean isRepeat(CodedEvent event, CodedEvent other) {
        return event.type().equals(other.type())
                && words(event.actors()).equals(words(other.actors()))
                && (event.recipients().isEmpty() || words(event.recipients()).equals(words(other.recipients())));
    }

    private static Set<Passage> words(List<Mention> mentions) {
        Set<Passage> words = new HashSet<>();
        mentions.forEach(mention -> words.add(mention.antecedent().orElse(mention.words())));
        return words;
    }
}
