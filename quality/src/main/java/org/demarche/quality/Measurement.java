package org.demarche.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of an evaluation.
 *
 * @param name    of the set
 * @param note    of the evaluation
 * @param present whether the set was there
 * @param figures in order; empty where the set is absent
 */
public record Measurement(String name, String note, boolean present, List<Figure> figures) {
    public Measurement {
        figures = List.copyOf(figures);
    }

    /** Measures what is there, in the order given. */
    public static List<Measurement> of(List<Evaluation> evaluations) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            List<Figure> figures = evaluation.isPresent() ? evaluation.measure() : List.of();
            measurements.add(new Measurement(evaluation.name(), evaluation.note(), evaluation.isPresent(), figures));
        }
        return measurements;
    }
}
