package org.demarche.quality;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes measurements for programs: an array of {@code set, present, figures}; numbers rounded to three decimals. */
final class AccuracyJson {
    private AccuracyJson() {}

    static void write(Path file, List<Measurement> measurements) throws IOException {
        JsonMapper json = new JsonMapper();
        ArrayNode sets = json.createArrayNode();
        for (Measurement measurement : measurements) {
            ObjectNode set = sets.addObject();
            set.put("set", measurement.name());
            set.put("present", measurement.present());
            ObjectNode figures = set.putObject("figures");
            measurement.figures().forEach(figure -> figures.put(figure.name(), rounded(figure.value())));
        }
        json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), sets);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
