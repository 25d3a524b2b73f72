package org.demarche.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.code.classifier.EventReader;
import org.demarche.code.classifier.Labels;
import org.demarche.code.classifier.SentenceReading;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Shift;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Names the relation between two participants that are already known: of all frames that fit, weak ones too, the one whose
 * roles agree best with the pair. Always gives one answer. Immutable and thread-safe.
 */
public final class Relater {
    private static final double ROLE_AGREES = 4;
    private static final double ROLE_NEAR = 2;
    private static final double ON_PATH = 2;
    private static final double TAKEN_UP = -4;
    private static final double INVERTED = -2;
    private static final double INSIDE = -5;
    private static final double FRAME_WEIGHT = 0.3;
    private static final double FLOOR = 0.003;
    private static final double UNKNOWN = 0.05;

    private final Codebook codebook;
    private final FrameIndex index;
    private final String defaultType;
    private final Optional<EventReader> reader;

    /** A relater that goes by frames alone. */
    public Relater(Codebook codebook, String defaultType) {
        this(codebook, defaultType, Optional.empty());
    }

    /**
     * Makes a relater.
     *
     * @param defaultType the answer where not a word of the sentence speaks for any type
     * @param reader      what was learned; empty to go by frames alone
     */
    public Relater(Codebook codebook, String defaultType, Optional<EventReader> reader) {
        this.codebook = codebook;
        this.reader = reader;
        this.index = new FrameIndex(codebook);
        this.defaultType = defaultType;
        if (codebook.type(defaultType).isEmpty()) {
            throw new IllegalArgumentException("the codebook has no type " + defaultType);
        }
    }

    /**
     * The relation from actor to recipient.
     *
     * @param actor     place of the actor's words; absent where it is not in the text
     * @param recipient place of the recipient's words; absent where it is not in the text
     */
    public RelationFound relate(AnnotatedArticle annotated, Optional<Offsets> actor, Optional<Offsets> recipient) {
        String text = annotated.article().text();
        List<Candidate> all = new ArrayList<>();
        List<ParsedSentence> looked = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (!sentence.parsed() || !concerns(sentence, actor, recipient, annotated.sentences())) {
                continue;
            }
            ParsedSentence parsed = ParsedSentence.of(sentence, text, codebook, index);
            looked.add(parsed);
            all.addAll(candidates(parsed, actor, recipient));
        }
        Map<String, Proposal> proposals = proposals(all, annotated.article().published());
        if (reader.isPresent() && !looked.isEmpty()) {
            return learned(reader.get(), looked.get(0), text, actor, recipient, proposals);
        }
        return proposals.values().stream()
                .max(Comparator.comparingDouble(Proposal::points))
                .map(Proposal::found)
                .orElseGet(() -> lexical(looked, actor, recipient));
    }

    /** The best answer of the frames for a type. */
    private record Proposal(RelationFound found, double points) {}

    private Map<String, Proposal> proposals(List<Candidate> candidates, Optional<LocalDate> published) {
        Map<String, Proposal> byType = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            RelationFound found = found(candidate, published);
            Proposal before = byType.get(found.type().name());
            if (before == null || candidate.points() > before.points()) {
                byType.put(found.type().name(), new Proposal(found, candidate.points()));
            }
        }
        return byType;
    }

    /** The type for which the classifier and the frames together speak most. */
    private RelationFound learned(
            EventReader learned,
            ParsedSentence parsed,
            String text,
            Optional<Offsets> actor,
            Optional<Offsets> recipient,
            Map<String, Proposal> proposals) {
        List<Offsets> participants =
                Stream.of(actor, recipient).flatMap(Optional::stream).toList();
        SentenceReading reading = learned.read(text, parsed.sentence().offsets(), participants);
        Offsets own = parsed.sentence().offsets();
        double[] shares = reading.relation(actor.filter(own::contains), recipient.filter(own::contains));
        return codebook.types().stream()
                .map(type -> weighed(
                        type,
                        share(reading.labels(), shares, type.name()),
                        Optional.ofNullable(proposals.get(type.name()))))
                .max(Comparator.comparingDouble(Proposal::points))
                .map(Proposal::found)
                .orElseThrow();
    }

    /** What the classifier says of a type; of one that it never learned it cannot say that it is not so. */
    private static double share(Labels labels, double[] shares, String type) {
        int at = labels.types().indexOf(type);
        return at < 0 ? UNKNOWN : shares[at];
    }

    private static Proposal weighed(EventType type, double share, Optional<Proposal> framed) {
        double points = Math.log(share + FLOOR)
                + FRAME_WEIGHT
                        * framed.map(Proposal::points).map(p -> Math.max(0, p)).orElse(0.0);
        return new Proposal(
                framed.map(Proposal::found).orElseGet(() -> new RelationFound(type, List.of(), "learned")), points);
    }

    private static boolean concerns(
            Sentence sentence, Optional<Offsets> actor, Optional<Offsets> recipient, List<Sentence> all) {
        boolean named = actor.map(sentence.offsets()::overlaps).orElse(false)
                || recipient.map(sentence.offsets()::overlaps).orElse(false);
        return named || all.size() == 1 || (actor.isEmpty() && recipient.isEmpty());
    }

    /** A frame that may name the relation. */
    private record Candidate(ParsedSentence parsed, Match match, double points) {}

    private List<Candidate> candidates(ParsedSentence parsed, Optional<Offsets> actor, Optional<Offsets> recipient) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Integer> path = path(parsed, actor, recipient);
        Set<Integer> takenUp = takenUp(parsed, actor);
        for (Token predicate : parsed.sentence().tokens()) {
            boolean insideName =
                    recipient.map(place -> inName(parsed, place, predicate)).orElse(false)
                            || actor.map(place -> inName(parsed, place, predicate))
                                    .orElse(false);
            if (insideName) {
                continue;
            }
            for (Match match : parsed.matcher().matches(predicate)) {
                double points = match.specificity()
                        + agreement(parsed, match, actor, recipient)
                        + (path.contains(predicate.index()) ? ON_PATH : 0)
                        + (takenUp.contains(predicate.index()) ? TAKEN_UP : 0)
                        + (isInside(actor, predicate) || isInside(recipient, predicate) ? INSIDE : 0);
                candidates.add(new Candidate(parsed, match, points));
            }
        }
        return candidates;
    }

    private static boolean isInside(Optional<Offsets> place, Token predicate) {
        return place.map(offsets -> offsets.contains(predicate.offsets())).orElse(false);
    }

    /** Whether a word is the head of a participant that is a person or body, not of one that tells an event itself. */
    private static boolean inName(ParsedSentence parsed, Offsets place, Token predicate) {
        return place.contains(predicate.offsets())
                && (predicate.isProperNoun() || parsed.participants().isActor(predicate));
    }

    private static double agreement(
            ParsedSentence parsed, Match match, Optional<Offsets> actor, Optional<Offsets> recipient) {
        boolean symmetric = match.frame().symmetric();
        double straight = nearness(parsed, match.actors(), actor) + nearness(parsed, match.recipients(), recipient);
        double across = nearness(parsed, match.actors(), recipient) + nearness(parsed, match.recipients(), actor);
        if (symmetric) {
            List<Token> all = new ArrayList<>(match.actors());
            all.addAll(match.recipients());
            return Math.max(straight, nearness(parsed, all, actor) + nearness(parsed, all, recipient));
        }
        double within = 0;
        if (match.recipients().isEmpty() || nearness(parsed, match.recipients(), recipient) == 0) {
            within = below(parsed, match.predicate(), recipient) ? 1 : 0;
        }
        return across > straight ? INVERTED : straight + within;
    }

    private static boolean below(ParsedSentence parsed, Token predicate, Optional<Offsets> place) {
        if (place.isEmpty()) {
            return false;
        }
        for (Token token : parsed.sentence().tokens()) {
            if (place.get().contains(token.offsets()) && parsed.tree().isWithin(token, predicate)) {
                return true;
            }
        }
        return false;
    }

    private static double nearness(ParsedSentence parsed, List<Token> heads, Optional<Offsets> place) {
        if (place.isEmpty()) {
            return 0;
        }
        double nearest = 0;
        for (Token head : heads) {
            if (place.get().contains(head.offsets())) {
                return ROLE_AGREES;
            }
            if (parsed.phrases().phrase(head).offsets().overlaps(place.get())) {
                nearest = ROLE_NEAR;
            }
        }
        return nearest;
    }

    /** The words between the two participants in the tree, their lowest common governor included. */
    private static Set<Integer> path(ParsedSentence parsed, Optional<Offsets> actor, Optional<Offsets> recipient) {
        DependencyTree tree = parsed.tree();
        List<Integer> fromActor = toRoot(tree, actor);
        List<Integer> fromRecipient = toRoot(tree, recipient);
        Set<Integer> path = new HashSet<>();
        for (int step : fromActor) {
            path.add(step);
            if (fromRecipient.contains(step)) {
                break;
            }
        }
        for (int step : fromRecipient) {
            path.add(step);
            if (fromActor.contains(step)) {
                break;
            }
        }
        return path;
    }

    private static List<Integer> toRoot(DependencyTree tree, Optional<Offsets> place) {
        List<Integer> steps = new ArrayList<>();
        Optional<Token> head = place.flatMap(offsets -> headWithin(tree, offsets));
        if (head.isEmpty()) {
            return steps;
        }
        Token current = head.get();
        while (current.head() != Token.NO_HEAD && steps.size() <= tree.size()) {
            current = tree.token(current.head());
            steps.add(current.index());
        }
        return steps;
    }

    private static Optional<Token> headWithin(DependencyTree tree, Offsets place) {
        for (Token token : tree.sentence().tokens()) {
            if (place.contains(token.offsets())) {
                boolean outer = token.head() == Token.NO_HEAD
                        || !place.contains(tree.token(token.head()).offsets());
                if (outer) {
                    return Optional.of(token);
                }
            }
        }
        return Optional.empty();
    }

    /** Words that a frame with the right actor has taken up as its complement or object. */
    private static Set<Integer> takenUp(ParsedSentence parsed, Optional<Offsets> actor) {
        Set<Integer> taken = new HashSet<>();
        for (Token predicate : parsed.sentence().tokens()) {
            parsed.matcher().matches(predicate).stream()
                    .findFirst()
                    .filter(match -> !match.frame().weak() && nearness(parsed, match.actors(), actor) > 0)
                    .ifPresent(match -> taken.addAll(match.consumed()));
        }
        return taken;
    }

    private RelationFound found(Candidate best, Optional<LocalDate> published) {
        Status status = new Status(best.parsed(), codebook.operators(), published);
        Set<AuxiliaryMode> auxiliary = status.of(best.match().predicate());
        EventType type = codebook.type(best.match().frame().type()).orElseThrow();
        Optional<Shift> shift = codebook.shift(type.name(), auxiliary);
        if (shift.isPresent()) {
            return new RelationFound(
                    codebook.type(shift.get().to()).orElseThrow(),
                    Modes.shifted(shift.get(), type),
                    best.match().frame().rule());
        }
        return new RelationFound(
                type,
                Modes.of(best.parsed(), best.match(), type),
                best.match().frame().rule());
    }

    /** Where no frame fits, the words that open frames vote, those between the participants most. */
    private RelationFound lexical(List<ParsedSentence> looked, Optional<Offsets> actor, Optional<Offsets> recipient) {
        Map<String, Double> votes = new HashMap<>();
        for (ParsedSentence parsed : looked) {
            Set<Integer> path = path(parsed, actor, recipient);
            for (Token token : parsed.sentence().tokens()) {
                List<FrameIndex.Entry> entries = index.of(token);
                double weight = (path.contains(token.index()) ? 4.0 : 1.0) / Math.max(1, entries.size());
                entries.forEach(entry -> votes.merge(entry.frame().type(), weight, Double::sum));
            }
        }
        Optional<EventType> most = codebook.types().stream()
                .filter(type -> votes.containsKey(type.name()))
                .max((one, other) -> Double.compare(votes.get(one.name()), votes.get(other.name())));
        return most.map(type -> new RelationFound(type, List.of(), "lexical"))
                .orElseGet(() -> new RelationFound(codebook.type(defaultType).orElseThrow(), List.of(), "default"));
    }
}
