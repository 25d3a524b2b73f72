package org.demarche.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what a benchmark found. */
public final class BenchReport {
    private static final double MEBIBYTE = 1 << 20;

    private BenchReport() {}

    /** A small table for people. */
    public static List<String> table(BenchResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "%d articles, %d sentences; medians of %d rounds",
                result.articles(), result.sentences(), result.rounds()));
        lines.add("");
        lines.add(line(
                "%7s %13s %13s %26s %10s",
                "threads", "articles/s", "sentences/s", "annotation alone: arts/s", "peak heap"));
        for (Layout layout : result.layouts()) {
            lines.add(line(
                    "%7d %13.2f %13.1f %26.2f %6.0f MiB",
                    layout.threads(),
                    layout.perSecond(result.articles()),
                    layout.perSecond(result.sentences()),
                    layout.annotatedPerSecond(result.articles()),
                    layout.heapBytes() / MEBIBYTE));
        }
        lines.add("");
        StageTimes stages = result.stages();
        lines.add(line(
                "one thread: read %.1f %%, annotate %.1f %%, code %.1f %%, resolve %.1f %%",
                share(stages.readNanos(), stages),
                share(stages.annotateNanos(), stages),
                share(stages.codeNanos(), stages),
                share(stages.resolveNanos(), stages)));
        result.peakResidentBytes()
                .ifPresent(bytes -> lines.add(line("peak memory of the process: %.0f MiB", bytes / MEBIBYTE)));
        return lines;
    }

    /** The same for programs. */
    public static ObjectNode json(BenchResult result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("articles", result.articles());
        json.put("sentences", result.sentences());
        json.put("rounds", result.rounds());
        ArrayNode layouts = json.putArray("layouts");
        for (Layout layout : result.layouts()) {
            ObjectNode node = layouts.addObject();
            node.put("threads", layout.threads());
            node.put("articles_per_second", layout.perSecond(result.articles()));
            node.put("sentences_per_second", layout.perSecond(result.sentences()));
            node.put("annotated_articles_per_second", layout.annotatedPerSecond(result.articles()));
            node.put("peak_heap_bytes", layout.heapBytes());
        }
        ObjectNode stages = json.putObject("stage_nanoseconds");
        stages.put("read", result.stages().readNanos());
        stages.put("annotate", result.stages().annotateNanos());
        stages.put("code", result.stages().codeNanos());
        stages.put("resolve", result.stages().resolveNanos());
        result.peakResidentBytes()
                .ifPresentOrElse(
                        bytes -> json.put("peak_resident_bytes", bytes), () -> json.putNull("peak_resident_bytes"));
        return json;
    }

    private static double share(long nanos, StageTimes stages) {
        return 100.0 * nanos / Math.max(1, stages.totalNanos());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
