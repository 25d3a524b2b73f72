package org.demarche.cli.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
public final class Paragraph {
    private Paragraph() {}

    /** The lines of a text behind a label; they stand below each other. */
    public static List<String> of(String label, String text, int columns) {
        String indent = " ".repeat(TextWidth.of(label));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(label);
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            if (!first && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > columns) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
