package org.demarche.code.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.weights.Weights;

/**
 * What the numbers of a classifier stand for, in their order.
 *
 * @param types    event types; the first, {@link #NONE}, is no event
 * @param modes    modes as {@code TYPE/mode}, and {@code TYPE/} for a type without a mode
 * @param statuses auxiliary modes
 */
public record Labels(List<String> types, List<String> modes, List<String> statuses) {
    /** The label for no event. */
    public static final String NONE = "none";

    private static final String TYPES = "labels.types";
    private static final String MODES = "labels.modes";
    private static final String STATUSES = "labels.statuses";

    public Labels {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
        if (types.isEmpty() || !types.get(0).equals(NONE)) {
            throw new IllegalArgumentException("the first label is " + NONE);
        }
    }

    /**
     * The labels that some weights say they have.
     *
     * @throws IllegalArgumentException if they do not say
     */
    static Labels of(Weights weights) {
        return new Labels(words(weights, TYPES), words(weights, MODES), words(weights, STATUSES));
    }

    private static List<String> words(Weights weights, String name) {
        String words = weights.provenance().get(name);
        if (words == null) {
            throw new IllegalArgumentException("the weights do not say what their numbers stand for: no " + name);
        }
        return List.of(words.split(" "));
    }

    /** The notes by which weights say what their numbers stand for. */
    public Map<String, String> provenance() {
        return Map.of(
                TYPES, String.join(" ", types), MODES, String.join(" ", modes), STATUSES, String.join(" ", statuses));
    }

    /** These and those of a codebook that are not among them. */
    public Labels with(Codebook codebook) {
        Labels more = of(codebook);
        return new Labels(joined(types, more.types), joined(modes, more.modes), statuses);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The labels of a codebook, in its order. */
    public static Labels of(Codebook codebook) {
        List<String> types = new ArrayList<>(List.of(NONE));
        List<String> modes = new ArrayList<>();
        codebook.types().forEach(type -> {
            types.add(type.name());
            modes.add(type.name() + "/");
            type.modes().forEach(mode -> modes.add(type.name() + "/" + mode.name()));
        });
        return new Labels(
                types,
                modes,
                Arrays.stream(AuxiliaryMode.values()).map(AuxiliaryMode::label).toList());
    }
}
