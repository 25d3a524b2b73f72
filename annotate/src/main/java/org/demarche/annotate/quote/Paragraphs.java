package org.demarche.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.text.Offsets;

/** The paragraphs of a block: its lines, as saved pages have them. */
final class Paragraphs {
    private Paragraphs() {}

    /** The lines of a range that are not blank, in order. */
    static List<Offsets> of(String text, Offsets range) {
        List<Offsets> paragraphs = new ArrayList<>();
        int start = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            if (i == range.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > start && !text.substring(start, i).isBlank()) {
                    paragraphs.add(new Offsets(start, i));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }
}
