package org.demarche.cli.codebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.pipeline.examples.TypeTrial;

/**
 * What a codebook was taught.
 *
 * @param codebook name and version
 * @param own      number of its own examples
 * @param others   number of packaged examples and marked sentences
 * @param trials   how its new types were coded in examples that were held out; empty where that was not tried
 * @param file     where the weights were written
 * @param bytes    how large that file is
 */
public record LearnReport(String codebook, long own, long others, List<TypeTrial> trials, Path file, long bytes) {
    public LearnReport {
        trials = List.copyOf(trials);
    }

    /** For people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(codebook + ": learned from " + own + " examples of its own and " + others + " others");
        if (!trials.isEmpty()) {
            lines.add("Held out and coded without frames, by what the other examples taught:");
            int widest = trials.stream()
                    .mapToInt(trial -> trial.type().length())
                    .max()
                    .orElse(0);
            trials.forEach(trial -> lines.add(String.format(
                    Locale.ROOT,
                    "  %-" + widest + "s  %d of %d found, %d wrong, at probability %.2f and more",
                    trial.type(),
                    trial.found(),
                    trial.examples(),
                    trial.wrong(),
                    trial.threshold())));
        }
        lines.add(String.format(Locale.ROOT, "%s, %.1f MB", file, bytes / 1e6));
        return lines;
    }

    /** For programs; {@code docs/codebook.md} describes the fields. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "demarche-codebook-learn/1");
        json.put("codebook", codebook);
        json.put("own", own);
        json.put("others", others);
        ArrayNode types = json.putArray("heldOut");
        trials.forEach(trial -> types.addObject()
                .put("type", trial.type())
                .put("examples", trial.examples())
                .put("found", trial.found())
                .put("wrong", trial.wrong())
                .put("threshold", trial.threshold()));
        json.put("file", file.toString());
        json.put("bytes", bytes);
        return json;
    }
}
