package org.demarche.cli.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.table.Paragraph;
import org.demarche.cli.table.Style;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Example;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Mode;
import org.demarche.pipeline.examples.ExampleFailure;

/** One type for people to read. */
final class TypeView {
    /** How many examples are shown. */
    static final int EXAMPLES = 10;

    private static final String INDENT = "  ";

    private final EventType type;
    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    TypeView(EventType type, int width, Style style) {
        this.type = type;
        this.width = width;
        this.style = style;
    }

    List<String> lines() {
        lines.add(style.quad(type.quad(), type.name()) + "  quad " + type.quad().number() + ", score "
                + CodebookView.number(type.score()) + ", recipient "
                + (type.recipientRequired() ? "required" : "optional")
                + (type.agentless() ? ", also without a named actor" : ""));
        lines.addAll(Paragraph.of(INDENT, type.definition(), width));
        modes();
        boundaries();
        frames();
        examples();
        return lines;
    }

    private void heading(String text) {
        lines.add("");
        lines.add(style.bold(text));
    }

    private void modes() {
        if (type.modes().isEmpty()) {
            return;
        }
        heading("Modes");
        int widest = type.modes().stream()
                .mapToInt(mode -> mode.name().length())
                .max()
                .orElse(0);
        for (Mode mode : type.modes()) {
            String score =
                    mode.score().isPresent() ? CodebookView.number(mode.score().getAsDouble()) : "";
            lines.addAll(Paragraph.of(
                    String.format(Locale.ROOT, "  %-" + widest + "s %5s  ", mode.name(), score),
                    mode.definition(),
                    width));
        }
    }

    private void boundaries() {
        if (type.boundaries().isEmpty()) {
            return;
        }
        heading("Boundaries");
        for (EventType.Boundary boundary : type.boundaries()) {
            String versus = boundary.versus().isEmpty() ? "no event" : String.join(", ", boundary.versus());
            lines.addAll(Paragraph.of(INDENT, "or " + versus + "? " + boundary.rule(), width));
        }
    }

    private void frames() {
        heading("Frames (" + type.frames().size() + "); show TYPE/FRAME has all of one");
        for (Frame frame : type.frames()) {
            lines.addAll(Paragraph.of(
                    INDENT, frame.id() + (frame.weak() ? " (weak)" : "") + ": " + new FrameView(frame).line(), width));
        }
    }

    private void examples() {
        heading("Examples (" + type.examples().size() + ")");
        for (Example example : type.examples().stream().limit(EXAMPLES).toList()) {
            lines.addAll(Paragraph.of(INDENT, example.text(), width));
            if (example.events().isEmpty()) {
                lines.add(style.dim("      no event"));
            }
            example.events().forEach(expected -> lines.add(style.dim("      " + ExampleFailure.line(expected))));
        }
        if (type.examples().size() > EXAMPLES) {
            lines.add(INDENT + "... and " + (type.examples().size() - EXAMPLES) + " more in types/" + type.name()
                    + ".yaml");
        }
    }
}
