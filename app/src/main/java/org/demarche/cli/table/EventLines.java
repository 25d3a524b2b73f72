package org.demarche.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.demarche.model.Actor;
import org.demarche.model.ResolvedEvent;

/** Sets events in columns that fit a width: the widest of the names give way, and what is left shows the words. */
public final class EventLines {
    private static final int NARROWEST_NAME = 7;
    private static final int NARROW_NAME = 16;
    private static final int WIDEST_NAME = 44;
    private static final int NARROWEST_WORDS = 16;
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final int width;
    private final Style style;

    public EventLines(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** One line for each event, in the same order, in common columns. */
    public List<String> of(List<ResolvedEvent> events) {
        return of(events, event -> "");
    }

    /**
     * One line for each event, in the same order, in common columns.
     *
     * @param code stands behind the type; empty where an event has none
     */
    public List<String> of(List<ResolvedEvent> events, Function<ResolvedEvent, String> code) {
        List<EventRow> rows = events.stream()
                .map(event -> EventRow.of(event, code.apply(event)))
                .toList();
        Widths widths = widths(rows);
        List<String> lines = new ArrayList<>();
        for (EventRow row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    /** Columns of the cells; 0 where no event has such a cell. */
    private record Widths(int left, int type, int right, int status, int says) {
        int taken() {
            int arrows = right > 0 ? 6 : 3;
            return INDENT.length() + left + type + right + arrows + gapped(status) + gapped(says);
        }

        int widestName() {
            return Math.max(left, Math.max(right, says));
        }

        static int gapped(int columns) {
            return columns == 0 ? 0 : columns + GAP.length();
        }
    }

    private Widths widths(List<EventRow> rows) {
        int left = widest(rows, row -> name(row.left()));
        int right = widest(rows, row -> name(row.right()));
        int says = Math.min(WIDEST_NAME / 2, widest(rows, row -> TextWidth.of(row.says())));
        int type = widest(rows, row -> TextWidth.of(row.type()));
        int status = widest(rows, row -> TextWidth.of(row.status()));
        Widths widths = new Widths(left, type, right, status, says);
        return fitted(fitted(widths, width - NARROWEST_WORDS, NARROW_NAME), width, NARROWEST_NAME);
    }

    /** The widths with the widest names narrowed until the columns fit or no name is wider than the floor. */
    private static Widths fitted(Widths widths, int columns, int floor) {
        Widths fitted = widths;
        while (fitted.taken() > columns && fitted.widestName() > floor) {
            fitted = narrower(fitted);
        }
        return fitted;
    }

    private static Widths narrower(Widths widths) {
        int widest = widths.widestName();
        boolean left = widths.left() == widest;
        boolean right = !left && widths.right() == widest;
        boolean says = !left && !right;
        return new Widths(
                widths.left() - (left ? 1 : 0),
                widths.type(),
                widths.right() - (right ? 1 : 0),
                widths.status(),
                widths.says() - (says ? 1 : 0));
    }

    private static int widest(List<EventRow> rows, ToIntFunction<EventRow> measure) {
        return rows.stream().mapToInt(measure).max().orElse(0);
    }

    private static int name(List<Actor> actors) {
        return Math.min(WIDEST_NAME, TextWidth.of(ActorLabel.of(actors, WIDEST_NAME)));
    }

    private String line(EventRow row, Widths widths) {
        StringBuilder line = new StringBuilder(INDENT);
        line.append(TextWidth.pad(ActorLabel.of(row.left(), widths.left()), widths.left()));
        line.append(' ').append(style.dim(row.arrow())).append(' ');
        String type = style.quad(row.event().event().quad(), row.type());
        line.append(type).append(" ".repeat(Math.max(0, widths.type() - TextWidth.of(row.type()))));
        if (widths.right() > 0) {
            String arrow = row.right().isEmpty() ? " " : style.dim(row.arrow());
            line.append(' ').append(arrow).append(' ');
            line.append(TextWidth.pad(ActorLabel.of(row.right(), widths.right()), widths.right()));
        }
        cell(line, row.status(), widths.status(), Style::warning);
        cell(line, TextWidth.cut(row.says(), widths.says()), widths.says(), Style::dim);
        int words = width - widths.taken() - GAP.length();
        if (words > 4) {
            line.append(GAP)
                    .append(Snippet.of(
                            row.event().event().sentence(), row.event().event().trigger(), words, style));
        }
        return line.toString().stripTrailing();
    }

    private interface Setting {
        String set(Style style, String text);
    }

    private void cell(StringBuilder line, String text, int columns, Setting setting) {
        if (columns > 0) {
            line.append(GAP)
                    .append(setting.set(style, text))
                    .append(" ".repeat(Math.max(0, columns - TextWidth.of(text))));
        }
    }
}
