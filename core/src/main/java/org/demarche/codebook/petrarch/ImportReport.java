package org.demarche.codebook.petrarch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the lines of dictionaries. Comments and empty lines say nothing and do not count. Not thread-safe. */
public final class ImportReport {
    private final List<LineReport> lines = new ArrayList<>();

    void add(LineReport line) {
        lines.add(line);
    }

    /** Changes what was said of a line that turned out worse than it looked. */
    void worsen(String file, int line, LineOutcome outcome, String reason) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            LineReport known = lines.get(i);
            if (known.line() == line && known.file().equals(file)) {
                if (known.outcome().compareTo(outcome) < 0) {
                    lines.set(i, new LineReport(file, line, outcome, reason, known.text()));
                }
                return;
            }
        }
    }

    /** Every line that says something, in the order of the files. */
    public List<LineReport> lines() {
        return List.copyOf(lines);
    }

    /** How many lines there are of each outcome, in a file. */
    public Map<LineOutcome, Integer> counts(String file) {
        Map<LineOutcome, Integer> counts = new EnumMap<>(LineOutcome.class);
        for (LineOutcome outcome : LineOutcome.values()) {
            counts.put(outcome, 0);
        }
        lines.stream()
                .filter(line -> line.file().equals(file))
                .forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    /** How often each reason was given for what was not understood, by outcome and reason. */
    public Map<String, Integer> reasons() {
        Map<String, Integer> reasons = new TreeMap<>();
        for (LineReport line : lines) {
            if (line.outcome() != LineOutcome.UNDERSTOOD) {
                reasons.merge(label(line.outcome()) + ": " + general(line.reason()), 1, Integer::sum);
            }
        }
        return reasons;
    }

    /** An outcome as people read it. */
    public static String label(LineOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A reason without what is particular to its line, which stands behind a colon. */
    private static String general(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? reason : reason.substring(0, colon);
    }
}
