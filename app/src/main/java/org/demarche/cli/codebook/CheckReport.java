package org.demarche.cli.codebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.codebook.CodebookProblem;
import org.demarche.codebook.Example;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.examples.EventLine;
import org.demarche.pipeline.examples.ExampleFailure;
import org.demarche.pipeline.examples.TypeExample;

/** What a check of a codebook found. Not thread-safe. */
public final class CheckReport {
    private static final String NOTHING = "nothing";

    private final String codebook;
    private final List<CodebookProblem> problems = new ArrayList<>();
    private final List<ExampleFailure> failures = new ArrayList<>();
    private final Map<String, Count> byType = new LinkedHashMap<>();

    /** The examples of a type. */
    private record Count(int tried, int failed) {
        Count plus(boolean failure) {
            return new Count(tried + 1, failed + (failure ? 1 : 0));
        }
    }

    /**
     * Starts a report.
     *
     * @param codebook name and version; empty where it could not be read
     */
    public CheckReport(String codebook) {
        this.codebook = codebook;
    }

    /** The report of a codebook whose form is wrong. */
    public static CheckReport ofProblems(List<CodebookProblem> problems) {
        CheckReport report = new CheckReport("");
        report.problems.addAll(problems);
        return report;
    }

    /** Adds an example and what is wrong with it. */
    public void add(TypeExample example, Optional<ExampleFailure> failure) {
        byType.merge(
                example.type(),
                new Count(1, failure.isPresent() ? 1 : 0),
                (before, one) -> before.plus(failure.isPresent()));
        failure.ifPresent(failures::add);
    }

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return problems.isEmpty() && failures.isEmpty();
    }

    private int tried() {
        return byType.values().stream().mapToInt(Count::tried).sum();
    }

    /** For people: problems or failures, then counts by type and what was taken for what. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.toString()));
        if (!problems.isEmpty()) {
            return lines;
        }
        failures.forEach(failure -> lines.add(failure.report()));
        if (!failures.isEmpty()) {
            lines.add("");
        }
        int widest = byType.keySet().stream().mapToInt(String::length).max().orElse(0);
        byType.forEach((type, count) -> lines.add(String.format(
                Locale.ROOT,
                "%-" + widest + "s  %4d examples  %s",
                type,
                count.tried(),
                count.failed() == 0 ? "all right" : count.failed() + " fail")));
        confusions().forEach((confusion, times) -> lines.add("  " + confusion + ": " + times));
        lines.add(codebook + ": "
                + (failures.isEmpty()
                        ? "all " + tried() + " examples are coded as they say"
                        : failures.size() + " of " + tried() + " examples fail"));
        return lines;
    }

    /** How often an expected type was coded as something else. */
    private Map<String, Integer> confusions() {
        Map<String, Integer> confusions = new TreeMap<>();
        for (ExampleFailure failure : failures) {
            for (String expected : expected(failure)) {
                confusions.merge(expected + " coded as " + coded(failure, expected), 1, Integer::sum);
            }
        }
        return confusions;
    }

    private static List<String> expected(ExampleFailure failure) {
        return failure.missing().isEmpty()
                ? List.of(NOTHING)
                : failure.missing().stream().map(Example.Expected::type).toList();
    }

    /** The type that was coded where another, or the same in another way, was expected. */
    private static String coded(ExampleFailure failure, String expected) {
        List<String> types =
                failure.events().stream().map(event -> event.event().type()).toList();
        if (types.contains(expected)) {
            return expected + " with other modes, status or participants";
        }
        return types.isEmpty() ? NOTHING : types.get(0);
    }

    /** For programs; {@code docs/codebook.md} describes the fields. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "demarche-codebook-check/1");
        json.put("codebook", codebook);
        json.put("clean", isClean());
        ArrayNode wrong = json.putArray("problems");
        for (CodebookProblem problem : problems) {
            wrong.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("what", problem.what())
                    .put("remedy", problem.remedy());
        }
        json.put("examples", tried());
        json.put("failed", failures.size());
        ArrayNode types = json.putArray("types");
        byType.forEach((type, count) -> types.addObject()
                .put("type", type)
                .put("examples", count.tried())
                .put("failed", count.failed()));
        ArrayNode failed = json.putArray("failures");
        failures.forEach(failure -> failure(failure, failed.addObject()));
        ObjectNode confused = json.putObject("confusions");
        confusions().forEach(confused::put);
        return json;
    }

    private static void failure(ExampleFailure failure, ObjectNode json) {
        json.put("type", failure.tried().type());
        json.put("source", failure.tried().example().source());
        json.put("text", failure.tried().example().text());
        ArrayNode missing = json.putArray("missing");
        failure.missing().forEach(expected -> missing.add(ExampleFailure.line(expected)));
        ArrayNode coded = json.putArray("coded");
        for (ResolvedEvent event : failure.events()) {
            coded.addObject()
                    .put("type", event.event().type())
                    .put("rule", event.event().trace().rule())
                    .put("trigger", event.event().trigger().text())
                    .put("event", EventLine.of(event));
        }
        ArrayNode reasons = json.putArray("reasons");
        failure.reasons().forEach(reasons::add);
    }
}
