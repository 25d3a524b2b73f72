package org.demarche.quality;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.demarche.code.Decision;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.examples.EventLine;
import org.demarche.quality.PlvEvaluation.Coded;
import org.demarche.quality.PlvEvaluation.Related;

/** Prints the answers on the PLV set: the figures, the scores of labels, the errors. Errors are those of even rows only. */
final class PlvReport {
    private static final int CONFUSIONS = 25;

    private final PrintStream out;
    private final PlvResult result;

    PlvReport(PrintStream out, PlvResult result) {
        this.out = out;
        this.result = result;
    }

    /** A line for even and a line for odd rows. */
    void lines() {
        line("even", result.even());
        line("odd", result.odd());
    }

    private void line(String name, PlvResult some) {
        out.printf(
                Locale.ROOT,
                "%s rows: relate root %.3f quad %.3f binary %.3f | code found %.3f, %.2f events a sentence%n",
                name,
                some.roots().macroF1(),
                some.quads().macroF1(),
                some.binary().macroF1(),
                some.found(),
                some.eventsPerSentence());
    }

    /** F1 of each label on even rows, and which label is most often taken for which. */
    void details() {
        Scores roots = result.even().roots();
        roots.f1ByLabel().forEach((label, f1) -> out.printf(Locale.ROOT, "  %-10s %.3f%n", label, f1));
        roots.confusions().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CONFUSIONS)
                .forEach(entry -> out.printf("  %3d %s%n", entry.getValue(), entry.getKey()));
    }

    /** Wrong relations, and pairs that the coder did not find with what it found instead. */
    void errors() {
        PlvResult even = result.even();
        out.println("== relate errors, even rows");
        for (Related one : even.related()) {
            if (!one.isRight()) {
                out.printf(
                        "%d %s <- %s (%s): %s%n",
                        one.row().number(),
                        one.row().root(),
                        one.label(),
                        one.found().rule(),
                        one.row().marked());
            }
        }
        out.println("== code misses, even rows");
        even.coded().stream().filter(one -> !one.found()).forEach(this::miss);
    }

    private void miss(Coded one) {
        out.printf(
                "%d %s: %s%n", one.row().number(), one.row().root(), one.row().marked());
        for (ResolvedEvent event : one.coded().events()) {
            out.println("      " + EventLine.of(event));
        }
        for (Decision decision : one.coded().decisions()) {
            if (decision.verdict() == Decision.Verdict.DROPPED) {
                out.println("      - " + decision.rule() + " ["
                        + decision.predicate().text() + "] " + decision.reason());
            }
        }
    }
}
