package org.demarche.code.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.code.context.ContextFound.Clue;
import org.demarche.code.context.ContextFound.Place;
import org.demarche.code.context.TermIndex.Hit;
import org.demarche.codebook.Context;
import org.demarche.codebook.Contexts;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Block;
import org.demarche.model.CodedEvent;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Weighs the terms around an event: those of its sentence in full, those close by in its paragraph, in the title and lead and
 * in the rest of the article for less. Each term counts once, where it stands closest. Immutable and thread-safe.
 */
public final class ContextFinder {
    /** Sentences before and after the event's that count as its paragraph where the paragraph is longer. */
    private static final int REACH = 2;
    /** Sentences at the start of an article that are its lead. */
    private static final int LEAD_SENTENCES = 2;

    private final Contexts contexts;
    private final TermIndex index;

    public ContextFinder(Contexts contexts) {
        this.contexts = contexts;
        this.index = new TermIndex(contexts.contexts());
    }

    /** The terms of an article, from which its events get their contexts. */
    public InArticle in(AnnotatedArticle annotated) {
        return new InArticle(annotated);
    }

    /** An article whose terms have been found. Not thread-safe while events are weighed. */
    public final class InArticle {
        private final AnnotatedArticle annotated;
        /** For each sentence, the clues of each context. */
        private final List<Map<Integer, List<Found>>> sentences = new ArrayList<>();

        private final Map<Integer, Map<String, Found>> lead = new HashMap<>();
        private final Map<Integer, Map<String, Found>> anywhere = new HashMap<>();

        /** A term at its place. */
        private record Found(String term, double weight, Optional<Offsets> at) {}

        InArticle(AnnotatedArticle annotated) {
            this.annotated = annotated;
            for (Sentence sentence : annotated.sentences()) {
                Map<Integer, List<Found>> found = find(Word.of(sentence.tokens()));
                add(found, anywhere);
                if (sentences.size() < LEAD_SENTENCES) {
                    add(found, lead);
                }
                sentences.add(found);
            }
            annotated.article().title().ifPresent(title -> add(find(Word.of(title)), lead));
        }

        private Map<Integer, List<Found>> find(List<Word> words) {
            Map<Integer, List<Found>> found = new HashMap<>();
            for (Hit hit : index.in(words)) {
                Optional<Offsets> first = words.get(hit.first()).at();
                Optional<Offsets> last = words.get(hit.last()).at();
                Optional<Offsets> at = first.flatMap(
                        from -> last.map(to -> new Offsets(from.start(), Math.max(from.end(), to.end()))));
                found.computeIfAbsent(hit.entry().context(), context -> new ArrayList<>())
                        .add(new Found(
                                hit.entry().term().text(), hit.entry().term().weight(), at));
            }
            return found;
        }

        private static void add(Map<Integer, List<Found>> found, Map<Integer, Map<String, Found>> all) {
            found.forEach((context, terms) -> {
                Map<String, Found> known = all.computeIfAbsent(context, key -> new TreeMap<>());
                terms.forEach(term -> known.putIfAbsent(term.term(), term));
            });
        }

        /** The contexts of an event, in the order of the codebook. */
        public List<ContextFound> of(CodedEvent event) {
            List<ContextFound> found = new ArrayList<>();
            int own = sentence(event.sentence().offsets());
            for (int context = 0; context < contexts.contexts().size(); context++) {
                weigh(event, own, context).ifPresent(found::add);
            }
            Set<String> names = found.stream().map(ContextFound::context).collect(Collectors.toSet());
            found.removeIf(one -> yields(one.context(), names));
            List<ContextFound> best = found.stream()
                    .sorted(Comparator.comparingDouble(ContextFound::strength).reversed())
                    .limit(contexts.most())
                    .toList();
            found.retainAll(best);
            return found;
        }

        private boolean yields(String name, Set<String> others) {
            return contexts.contexts().stream()
                    .filter(context -> context.name().equals(name))
                    .anyMatch(context -> context.yieldsTo().stream().anyMatch(others::contains));
        }

        private int sentence(Offsets place) {
            for (int i = 0; i < annotated.sentences().size(); i++) {
                if (annotated.sentences().get(i).offsets().overlaps(place)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(
                    "no sentence of " + annotated.article().source() + " lies at " + place);
        }

        private Optional<ContextFound> weigh(CodedEvent event, int own, int number) {
            Context context = contexts.contexts().get(number);
            Map<String, Clue> clues = new TreeMap<>();
            implied(event, context, clues);
            for (Found found : sentences.get(own).getOrDefault(number, List.of())) {
                if (!isSpeaker(event, found)) {
                    boolean far = distance(own, event.trigger().offsets(), found) > contexts.reach();
                    take(List.of(found), Place.SENTENCE, far ? contexts.distant() : contexts.sentence(), clues);
                }
            }
            for (int i = own - REACH; i <= own + REACH; i++) {
                if (i != own && i >= 0 && i < sentences.size() && isSameParagraph(own, i)) {
                    take(
                            sentences.get(i).getOrDefault(number, List.of()),
                            Place.PARAGRAPH,
                            contexts.paragraph(),
                            clues);
                }
            }
            if (clues.isEmpty()) {
                return Optional.empty();
            }
            take(lead.getOrDefault(number, Map.of()).values(), Place.LEAD, contexts.lead(), clues);
            take(anywhere.getOrDefault(number, Map.of()).values(), Place.ELSEWHERE, contexts.elsewhere(), clues);
            double close = 0;
            double background = 0;
            for (Clue clue : clues.values()) {
                if (clue.place() == Place.LEAD || clue.place() == Place.ELSEWHERE) {
                    background += clue.weight();
                } else {
                    close += clue.weight();
                }
            }
            double strength = close + Math.min(background, contexts.background());
            if (strength < contexts.threshold()) {
                return Optional.empty();
            }
            List<Clue> strongest = clues.values().stream()
                    .sorted(Comparator.comparingDouble(Clue::weight).reversed().thenComparing(Clue::words))
                    .toList();
            return Optional.of(new ContextFound(event.trigger(), event.type(), context.name(), strength, strongest));
        }

        /** Whether a term belongs to the name of somebody in whose words the event is told: that is not what it is about. */
        private static boolean isSpeaker(CodedEvent event, Found found) {
            return event.attribution().stream()
                    .flatMap(attribution -> attribution.speaker().stream())
                    .anyMatch(speaker -> found.at()
                            .map(place -> speaker.words().offsets().overlaps(place))
                            .orElse(false));
        }

        /** How many tokens lie between the trigger and a term of its sentence. */
        private int distance(int own, Offsets trigger, Found found) {
            Offsets at = found.at().orElseThrow();
            int from = Math.min(trigger.end(), at.end());
            int to = Math.max(trigger.start(), at.start());
            int between = 0;
            for (Token token : annotated.sentences().get(own).tokens()) {
                between += token.offsets().start() >= from && token.offsets().end() <= to ? 1 : 0;
            }
            return between;
        }

        private void implied(CodedEvent event, Context context, Map<String, Clue> clues) {
            List<String> names = new ArrayList<>(List.of(event.type()));
            event.modes().forEach(mode -> names.add(event.type() + "/" + mode));
            names.stream()
                    .filter(context.types()::containsKey)
                    .map(name -> new Clue(
                            name, Optional.empty(), Place.TYPE, context.types().getOrDefault(name, 0.0)))
                    .max(Comparator.comparingDouble(Clue::weight))
                    .ifPresent(clue -> clues.put(clue.words(), clue));
        }

        private static void take(Iterable<Found> terms, Place place, double factor, Map<String, Clue> clues) {
            for (Found found : terms) {
                Clue clue = new Clue(found.term(), found.at(), place, found.weight() * factor);
                clues.merge(found.term(), clue, (one, other) -> other.weight() > one.weight() ? other : one);
            }
        }

        private boolean isSameParagraph(int one, int other) {
            Offsets first = annotated.sentences().get(one).offsets();
            Offsets second = annotated.sentences().get(other).offsets();
            for (Block block : annotated.article().blocks()) {
                if (block.offsets().contains(first)) {
                    return block.offsets().contains(second);
                }
            }
            return false;
        }
    }
}
