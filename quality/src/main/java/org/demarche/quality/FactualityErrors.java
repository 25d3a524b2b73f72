package org.demarche.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.quality.FactualityEvaluation.Judged;

/**
 * Prints where the status is wrong on the even rows of a factuality set. Arguments: the folder of the gold sets, a folder for
 * annotations, corpus ({@code UW}) and part ({@code train}).
 */
public final class FactualityErrors {
    private FactualityErrors() {}

    /** Prints; see above for the arguments. */
    public static void main(String[] arguments) throws IOException {
        Program program = Program.packaged(Path.of(arguments[1]));
        FactualityEvaluation evaluation =
                new FactualityEvaluation(Path.of(arguments[0]), arguments[2], arguments[3], program);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Judged one : evaluation.run()) {
            if (one.sentence().row() % 2 == 0 && one.isActual() != one.target().isActual()) {
                String text = one.sentence().text();
                int start = one.target().at().start();
                int end = one.target().at().end();
                out.printf(
                        Locale.ROOT,
                        "%s %.1f %s %s[%s]%s%n",
                        one.coded() ? "coded" : "word",
                        one.target().score(),
                        one.status(),
                        text.substring(0, start),
                        text.substring(start, end),
                        text.substring(end));
            }
        }
        evaluation.measure().forEach(figure -> out.printf(Locale.ROOT, "%-60s %.3f%n", figure.name(), figure.value()));
    }
}
