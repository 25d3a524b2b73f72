package org.demarche.quality;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints measurements for people: a heading for each set, a line for each figure. */
final class AccuracyTable {
    private AccuracyTable() {}

    static void print(PrintStream out, List<Measurement> measurements) {
        for (Measurement measurement : measurements) {
            String absent = measurement.present() ? "" : "  absent";
            String note = measurement.note().isEmpty() ? "" : "  (" + measurement.note() + ")";
            out.println(measurement.name() + absent + note);
            for (Figure figure : measurement.figures()) {
                out.printf(Locale.ROOT, "  %-46s %.3f%n", figure.name(), figure.value());
            }
        }
    }
}
