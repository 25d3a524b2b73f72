package org.demarche.cli.codebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.cli.table.TextWidth;
import org.demarche.codebook.petrarch.DictionaryKind;
import org.demarche.codebook.petrarch.ImportReport;
import org.demarche.codebook.petrarch.LineOutcome;
import org.demarche.codebook.petrarch.LineReport;

/** What an import made of its dictionaries, for people and programs. */
public final class ImportView {
    private final Map<String, DictionaryKind> kinds;
    private final ImportReport report;

    public ImportView(Map<String, DictionaryKind> kinds, ImportReport report) {
        this.kinds = new java.util.LinkedHashMap<>(kinds);
        this.report = report;
    }

    /** Every line that was not taken over as it stands, as tab-separated values below a heading. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("file\tline\toutcome\treason\ttext");
        for (LineReport line : report.lines()) {
            if (line.outcome() != LineOutcome.UNDERSTOOD) {
                lines.add(String.join(
                        "\t",
                        line.file(),
                        Integer.toString(line.line()),
                        ImportReport.label(line.outcome()),
                        line.reason(),
                        TextWidth.oneLine(line.text())));
            }
        }
        return lines;
    }

    /** Counts by file and outcome, then the reasons, the commonest first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        kinds.forEach((file, kind) -> {
            Map<LineOutcome, Integer> counts = report.counts(file);
            lines.add(file + " (" + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "): " + told(counts));
        });
        if (kinds.size() > 1) {
            lines.add("all: " + told(total()));
        }
        report.reasons().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(
                        reason -> lines.add(String.format(Locale.ROOT, "%7d  %s", reason.getValue(), reason.getKey())));
        return lines;
    }

    private Map<LineOutcome, Integer> total() {
        Map<LineOutcome, Integer> total = new EnumMap<>(LineOutcome.class);
        kinds.keySet().forEach(file -> report.counts(file)
                .forEach((outcome, count) -> total.merge(outcome, count, Integer::sum)));
        return total;
    }

    private static String told(Map<LineOutcome, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(String.format(
                Locale.ROOT,
                "%d %s (%.1f %%)",
                count,
                ImportReport.label(outcome),
                all == 0 ? 0 : 100.0 * count / all)));
        return all + " lines: " + String.join(", ", parts);
    }

    /** The same for programs. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "demarche-codebook-import/1");
        ArrayNode files = json.putArray("files");
        kinds.forEach((file, kind) -> {
            ObjectNode one = files.addObject();
            one.put("file", file);
            one.put("kind", kind.name().toLowerCase(Locale.ROOT));
            report.counts(file)
                    .forEach((outcome, count) -> one.put(outcome.name().toLowerCase(Locale.ROOT), count));
        });
        ObjectNode reasons = json.putObject("reasons");
        report.reasons().forEach(reasons::put);
        return json;
    }
}
