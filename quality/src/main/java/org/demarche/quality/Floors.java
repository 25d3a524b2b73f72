package org.demarche.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the figures must not fall below, and some must not rise above.
 *
 * @param bounds by set, then by figure
 */
public record Floors(Map<String, Map<String, Bound>> bounds) {
    /**
     * Where a figure may lie.
     *
     * @param least the smallest value allowed
     * @param most  the largest value allowed
     */
    public record Bound(double least, double most) {}

    /** The floors of this version, from {@code floors.yaml}. */
    public static Floors packaged() throws IOException {
        try (InputStream stream = Floors.class.getResourceAsStream("floors.yaml")) {
            return of(new YAMLMapper().readTree(stream));
        }
    }

    private static Floors of(JsonNode file) {
        Map<String, Map<String, Bound>> bounds = new LinkedHashMap<>();
        file.properties().forEach(set -> {
            Map<String, Bound> figures = new LinkedHashMap<>();
            set.getValue().properties().forEach(figure -> figures.put(figure.getKey(), bound(figure.getValue())));
            bounds.put(set.getKey(), figures);
        });
        return new Floors(bounds);
    }

    private static Bound bound(JsonNode node) {
        return new Bound(
                node.path("least").asDouble(Double.NEGATIVE_INFINITY),
                node.path("most").asDouble(Double.POSITIVE_INFINITY));
    }

    /** What is wrong with the figures of a set that is present: out of bounds, or bounded and not measured. */
    public List<String> broken(Measurement measurement) {
        List<String> broken = new ArrayList<>();
        bounds.getOrDefault(measurement.name(), Map.of()).forEach((name, bound) -> {
            Optional<Figure> figure = measurement.figures().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (figure.isEmpty()) {
                broken.add(measurement.name() + ": floors.yaml bounds \"" + name
                        + "\", which is not measured; name it as the table does");
            } else if (figure.get().value() < bound.least() || figure.get().value() > bound.most()) {
                broken.add(String.format(
                        Locale.ROOT,
                        "%s: %s is %.4f, outside [%.3f, %.3f]",
                        measurement.name(),
                        name,
                        figure.get().value(),
                        bound.least(),
                        bound.most()));
            }
        });
        return broken;
    }
}
