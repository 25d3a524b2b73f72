package org.demarche.model.weights;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was learned: arrays by name, and a note of where they come from.
 *
 * @param arrays     arrays by name; names are divided by points
 * @param provenance data, trainer, settings and versions, by name
 */
public record Weights(SortedMap<String, Weight> arrays, SortedMap<String, String> provenance) {
    public Weights {
        arrays = Collections.unmodifiableSortedMap(new TreeMap<>(arrays));
        provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
    }

    /** Weights of maps of any kind. */
    public static Weights of(Map<String, Weight> arrays, Map<String, String> provenance) {
        return new Weights(new TreeMap<>(arrays), new TreeMap<>(provenance));
    }

    /** The array of a name, if there is one. */
    public Optional<Weight> find(String name) {
        return Optional.ofNullable(arrays.get(name));
    }

    /**
     * The array of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Weight array(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the weights have no array " + name + "; they were made by another version"));
    }

    /** Where the weights come from, in one word: the value of {@code id}. */
    public String id() {
        return provenance.getOrDefault("id", "unnamed");
    }
}
