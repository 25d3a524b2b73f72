package org.demarche.cli.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.cli.table.Paragraph;
import org.demarche.cli.table.Style;
import org.demarche.cli.table.TextWidth;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Mode;

/** A codebook for people to read. */
public final class CodebookView {
    private final Codebook codebook;
    private final int width;
    private final Style style;

    /**
     * Makes a view.
     *
     * @param width columns that a line may take
     */
    public CodebookView(Codebook codebook, int width, Style style) {
        this.codebook = codebook;
        this.width = width;
        this.style = style;
    }

    /** A table of the types. */
    public List<String> overview() {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(codebook.label()));
        int widest = codebook.types().stream()
                .mapToInt(type -> type.name().length())
                .max()
                .orElse(0);
        lines.add(style.dim(
                String.format(Locale.ROOT, "%-" + widest + "s  quad  score  frames  examples  modes", "type")));
        for (EventType type : codebook.types()) {
            String numbers = String.format(
                    Locale.ROOT,
                    "  %4d  %5s  %6d  %8d  ",
                    type.quad().number(),
                    number(type.score()),
                    type.frames().size(),
                    type.examples().size());
            String modes = type.modes().stream().map(Mode::name).collect(Collectors.joining(" "));
            lines.addAll(indented(
                    style.quad(type.quad(), type.name()) + " ".repeat(widest - TextWidth.of(type.name())) + numbers,
                    widest + numbers.length(),
                    modes));
        }
        return lines;
    }

    /** What there is under the name of a type, a mode, or a frame ({@code id} or {@code TYPE/id}); empty if nothing. */
    public List<String> of(String name) {
        Optional<EventType> type = codebook.type(name).or(() -> codebook.type(name.toUpperCase(Locale.ROOT)));
        if (type.isPresent()) {
            return new TypeView(type.get(), width, style).lines();
        }
        List<String> lines = new ArrayList<>();
        for (EventType each : codebook.types()) {
            each.mode(name).ifPresent(mode -> {
                separate(lines);
                lines.addAll(mode(each, mode));
            });
        }
        for (EventType each : codebook.types()) {
            for (Frame frame : each.frames()) {
                if (frame.id().equals(name) || frame.rule().equals(name)) {
                    separate(lines);
                    lines.addAll(frame(each, frame));
                }
            }
        }
        return lines;
    }

    private static void separate(List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    private List<String> mode(EventType type, Mode mode) {
        List<String> lines = new ArrayList<>();
        lines.add(style.quad(type.quad(), type.name() + "/" + mode.name()) + "  score "
                + (mode.score().isPresent() ? number(mode.score().getAsDouble()) : "of the type"));
        lines.addAll(Paragraph.of("  ", mode.definition(), width));
        if (!mode.cues().isEmpty()) {
            lines.addAll(Paragraph.of("  cues       ", sorted(mode.cues()), width));
        }
        if (!mode.complementTypes().isEmpty()) {
            lines.addAll(Paragraph.of("  complement ", sorted(mode.complementTypes()), width));
        }
        String frames = type.frames().stream()
                .filter(frame -> frame.modes().contains(mode.name()))
                .map(Frame::id)
                .collect(Collectors.joining(", "));
        if (!frames.isEmpty()) {
            lines.addAll(Paragraph.of("  frames     ", frames, width));
        }
        type.examples().stream()
                .filter(example -> example.events().stream()
                        .anyMatch(event -> event.type().equals(type.name())
                                && event.modes().contains(mode.name())))
                .limit(TypeView.EXAMPLES)
                .forEach(example -> lines.addAll(Paragraph.of("  example    ", example.text(), width)));
        return lines;
    }

    private List<String> frame(EventType type, Frame frame) {
        List<String> lines = new ArrayList<>();
        lines.add(style.quad(type.quad(), frame.rule()));
        new FrameView(frame)
                .fields()
                .forEach((field, value) ->
                        lines.addAll(Paragraph.of(String.format(Locale.ROOT, "  %-11s", field), value, width)));
        return lines;
    }

    private static String sorted(java.util.Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private List<String> indented(String head, int columns, String text) {
        List<String> lines = new ArrayList<>(Paragraph.of(" ".repeat(columns), text, width));
        lines.set(0, (head + lines.get(0).substring(columns)).stripTrailing());
        return lines;
    }

    static String number(double score) {
        return score == Math.rint(score) ? String.format(Locale.ROOT, "%.0f", score) : Double.toString(score);
    }
}
