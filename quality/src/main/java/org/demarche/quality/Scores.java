package org.demarche.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers by true and given label and works out F1. Not thread-safe. */
public final class Scores {
    private final Map<String, int[]> byLabel = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private int right;
    private int all;

    private int[] counts(String label) {
        return byLabel.computeIfAbsent(label, key -> new int[3]);
    }

    /** Adds one answer. */
    public void add(String truth, String answer) {
        all++;
        if (truth.equals(answer)) {
            right++;
            counts(truth)[0]++;
        } else {
            counts(truth)[2]++;
            counts(answer)[1]++;
            confusions.merge(truth + " as " + answer, 1, Integer::sum);
        }
    }

    /** The mean of the labels' F1, over labels that occur in truth or answers, 0 to 1. */
    public double macroF1() {
        return f1ByLabel().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** F1 of each label, 0 to 1. */
    public Map<String, Double> f1ByLabel() {
        Map<String, Double> scores = new LinkedHashMap<>();
        byLabel.forEach((label, counts) -> {
            int both = 2 * counts[0] + counts[1] + counts[2];
            scores.put(label, both == 0 ? 0 : 2.0 * counts[0] / both);
        });
        return scores;
    }

    /** The share of right answers, 0 to 1; 0 where there are none. */
    public double accuracy() {
        return all == 0 ? 0 : (double) right / all;
    }

    /** How many answers were added. */
    public int size() {
        return all;
    }

    /** How often one label was taken for another, as {@code A as B}. */
    public Map<String, Integer> confusions() {
        return Map.copyOf(confusions);
    }
}
