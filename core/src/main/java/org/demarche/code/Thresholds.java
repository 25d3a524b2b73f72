package org.demarche.code;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.weights.Weights;

/**
 * How likely the classifier's own proposals must be to become events, 0 to 1.
 *
 * @param usual  for most types
 * @param byType for types that have a threshold of their own, such as those learned from few examples
 */
public record Thresholds(double usual, Map<String, Double> byType) {
    private static final String NAME = "threshold";
    private static final String OF_TYPE = NAME + ".";
    private static final String UNSAID = "0.5";

    public Thresholds {
        byType = Map.copyOf(byType);
    }

    /** One for all types. */
    public static Thresholds of(double usual) {
        return new Thresholds(usual, Map.of());
    }

    /** Those that weights note in their provenance. */
    public static Thresholds of(Weights weights) {
        SortedMap<String, Double> byType = new TreeMap<>();
        weights.provenance().forEach((name, value) -> {
            if (name.startsWith(OF_TYPE)) {
                byType.put(name.substring(OF_TYPE.length()), Double.valueOf(value));
            }
        });
        return new Thresholds(Double.parseDouble(weights.provenance().getOrDefault(NAME, UNSAID)), byType);
    }

    /** The notes by which weights say what it takes. */
    public Map<String, String> provenance() {
        SortedMap<String, String> notes = new TreeMap<>();
        notes.put(NAME, Double.toString(usual));
        byType.forEach((type, share) -> notes.put(OF_TYPE + type, Double.toString(share)));
        return notes;
    }

    double of(String type) {
        return byType.getOrDefault(type, usual);
    }
}
