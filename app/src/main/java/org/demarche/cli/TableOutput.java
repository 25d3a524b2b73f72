package org.demarche.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.cameo.CameoCoder;
import org.demarche.cli.table.ArticleHeading;
import org.demarche.cli.table.EventLines;
import org.demarche.cli.table.Style;
import org.demarche.pipeline.CodedArticle;

/** Prints a table for people: a heading for each article, a line for each event, and how many there were of each type. */
final class TableOutput implements CodedOutput {
    private final TextOutput out;
    private final int width;
    private final Style style;
    private final EventLines lines;
    private final Optional<CameoCoder> cameo;
    private final Map<String, Integer> byType = new TreeMap<>();

    TableOutput(TextOutput out, int width, Style style, Optional<CameoCoder> cameo) {
        this.out = out;
        this.width = width;
        this.style = style;
        this.cameo = cameo;
        this.lines = new EventLines(width, style);
    }

    @Override
    public void print(CodedArticle article) {
        String note = Counted.of(article.events().size(), "event");
        out.line(ArticleHeading.of(article.annotated().article(), note, width, style));
        lines.of(article.events(), event -> cameo.flatMap(coder -> coder.code(article.annotated(), event))
                        .orElse(""))
                .forEach(out::line);
        out.line("");
        article.events().forEach(event -> byType.merge(event.event().type(), 1, Integer::sum));
    }

    @Override
    public void end() {
        int total = byType.values().stream().mapToInt(Integer::intValue).sum();
        String types = byType.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
        out.line(style.bold(Counted.of(total, "event")) + (types.isEmpty() ? "" : ": " + types));
    }
}
