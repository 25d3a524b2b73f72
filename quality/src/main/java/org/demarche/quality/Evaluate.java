package org.demarche.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints the accuracy table on every gold set that is present, and names those that are absent.
 *
 * <pre>{@code mvn -q -Dquick -Devaluate -pl quality -am verify}</pre>
 *
 * <p>runs it on {@code gold.dir}. Its own arguments: the folder of the gold sets; a folder for annotations, so that the
 * next run is fast; {@code --details} prints the scores of the labels of {@code relation/plv_dev} too;
 * {@code --errors} lists the errors on its even rows and leaves out the other sets; {@code --json FILE} also writes the
 * figures to a file.
 */
public final class Evaluate {
    private Evaluate() {}

    /** Prints the table; see above for the arguments. */
    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        if (options.size() < 2) {
            throw new IllegalArgumentException(
                    "name the folder of gold sets and a folder for annotations: Evaluate GOLD_DIR CACHE_DIR"
                            + " [--details] [--errors] [--json FILE]");
        }
        Path gold = Path.of(options.get(0));
        Program program = Program.packaged(Path.of(options.get(1)));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Measurement> measurements = new ArrayList<>();
        PlvEvaluation relations = new PlvEvaluation(gold, program);
        boolean errors = options.contains("--errors");
        if (relations.isPresent()) {
            PlvResult result = relations.run();
            report(new PlvReport(out, result), errors || options.contains("--details"), errors);
            measurements.add(new Measurement(relations.name(), relations.note(), true, result.figures()));
        } else {
            measurements.addAll(Measurement.of(List.of(relations)));
        }
        if (!errors) {
            measurements.addAll(Measurement.of(Evaluations.besidesRelations(gold, program)));
            AccuracyTable.print(out, measurements);
        }
        int json = options.indexOf("--json");
        if (json >= 0) {
            AccuracyJson.write(Path.of(options.get(json + 1)), measurements);
        }
    }

    private static void report(PlvReport report, boolean details, boolean errors) {
        report.lines();
        if (details) {
            report.details();
        }
        if (errors) {
            report.errors();
        }
    }
}
