package org.demarche.quality.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.codebook.Codebook;
import org.demarche.corpus.CorpusEvent;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;
import org.demarche.quality.Figure;

/** How far two codings of the same sentences agree. */
public final class Agreement {
    private final Codebook codebook;

    /**
     * Makes the measure.
     *
     * @param codebook tells the quad of a type
     */
    public Agreement(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The figures; see {@code docs/agreement.md} for what each counts. */
    public List<Figure> figures(List<TwoCodings> all) {
        Confusion holding = new Confusion();
        List<TriggerPair> pairs = new ArrayList<>();
        int firsts = 0;
        int seconds = 0;
        for (TwoCodings codings : all) {
            holding.add(
                    Boolean.toString(!codings.first().events().isEmpty()),
                    Boolean.toString(!codings.second().events().isEmpty()));
            pairs.addAll(codings.pairs());
            firsts += codings.first().events().size();
            seconds += codings.second().events().size();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("sentences", all.size()));
        figures.add(new Figure("events, first coder", firsts));
        figures.add(new Figure("events, second coder", seconds));
        figures.add(new Figure("holds an event: agreement", holding.agreement()));
        figures.add(new Figure("holds an event: kappa", holding.kappa()));
        figures.add(new Figure("trigger F1", share(2 * pairs.size(), firsts + seconds)));
        figures.addAll(ofPairs(pairs));
        return figures;
    }

    private List<Figure> ofPairs(List<TriggerPair> pairs) {
        Confusion types = new Confusion();
        Confusion quads = new Confusion();
        for (TriggerPair pair : pairs) {
            types.add(pair.first().type(), pair.second().type());
            quads.add(quad(pair.first()), quad(pair.second()));
        }
        List<TriggerPair> typed = pairs.stream().filter(TriggerPair::sameType).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("matched triggers: type agreement", types.agreement()));
        figures.add(new Figure("matched triggers: type kappa", types.kappa()));
        figures.add(new Figure("matched triggers: quad agreement", quads.agreement()));
        figures.add(new Figure("same type: mode agreement", share(count(typed, Agreement::sameMode), typed.size())));
        statuses(pairs)
                .forEach((status, score) ->
                        figures.add(new Figure("matched triggers: " + status.label() + " F1", score)));
        figures.add(new Figure("matched triggers: actors agree", samePlaces(pairs, CorpusEvent::actors)));
        figures.add(new Figure("matched triggers: recipients agree", samePlaces(pairs, CorpusEvent::recipients)));
        figures.add(new Figure("matched triggers: contexts F1", contexts(pairs)));
        return figures;
    }

    private String quad(CorpusEvent event) {
        return codebook.type(event.type()).orElseThrow().quad().name();
    }

    /** At least one mode in common, or none on either side. */
    private static boolean sameMode(TriggerPair pair) {
        List<String> first = pair.first().modes();
        List<String> second = pair.second().modes();
        return first.isEmpty() ? second.isEmpty() : first.stream().anyMatch(second::contains);
    }

    private static Map<AuxiliaryMode, Double> statuses(List<TriggerPair> pairs) {
        Map<AuxiliaryMode, Double> scores = new EnumMap<>(AuxiliaryMode.class);
        for (AuxiliaryMode mode : AuxiliaryMode.values()) {
            int given = 0;
            int both = 0;
            for (TriggerPair pair : pairs) {
                boolean first = pair.first().auxiliaryModes().contains(mode);
                boolean second = pair.second().auxiliaryModes().contains(mode);
                given += (first ? 1 : 0) + (second ? 1 : 0);
                both += first && second ? 1 : 0;
            }
            scores.put(mode, share(2 * both, given));
        }
        return scores;
    }

    /** The share of pairs in which each place of either side overlaps one of the other. */
    private static double samePlaces(List<TriggerPair> pairs, Function<CorpusEvent, List<Offsets>> places) {
        return share(
                count(pairs, pair -> {
                    List<Offsets> first = places.apply(pair.first());
                    List<Offsets> second = places.apply(pair.second());
                    return covered(first, second) && covered(second, first);
                }),
                pairs.size());
    }

    private static boolean covered(List<Offsets> places, List<Offsets> by) {
        return places.stream().allMatch(place -> by.stream().anyMatch(place::overlaps));
    }

    private static double contexts(List<TriggerPair> pairs) {
        int given = 0;
        int both = 0;
        for (TriggerPair pair : pairs) {
            given += pair.first().contexts().size() + pair.second().contexts().size();
            both += (int) pair.first().contexts().stream()
                    .filter(pair.second().contexts()::contains)
                    .count();
        }
        return share(2 * both, given);
    }

    private static int count(List<TriggerPair> pairs, Function<TriggerPair, Boolean> holds) {
        return (int) pairs.stream().filter(holds::apply).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
