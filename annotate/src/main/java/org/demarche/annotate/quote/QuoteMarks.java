package org.demarche.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.text.Offsets;

/** Pairs the quotation marks of a paragraph: straight, curly, angle and doubled single marks, nested ones belonging to the outer pair. */
final class QuoteMarks {
    private QuoteMarks() {}

    /**
     * A stretch between marks.
     *
     * @param offsets the marks included
     * @param closed  whether the closing mark stands in the paragraph
     */
    record Span(Offsets offsets, boolean closed) {}

    /** The outermost stretches of a paragraph, in order; one pass, whatever the depth of nesting. */
    static List<Span> in(String text, Offsets paragraph) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int depth = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char mark = text.charAt(i);
            boolean opens = mark == '“' || mark == '«' || mark == '„';
            boolean closes = mark == '”' || mark == '»' || (mark == '“' && depth > 0 && startedLow(text, start));
            boolean doubled = isDoubled(text, i);
            if (doubled || (mark == '"' && !isInchMark(text, i))) {
                opens = start < 0;
                closes = !opens;
                depth = closes ? 1 : depth;
            }
            if (start >= 0 && closes) {
                depth--;
                if (depth <= 0) {
                    spans.add(new Span(new Offsets(start, Math.min(paragraph.end(), doubled ? i + 2 : i + 1)), true));
                    start = -1;
                    depth = 0;
                }
            } else if (opens) {
                start = start < 0 ? i : start;
                depth++;
            }
            i += doubled ? 1 : 0;
        }
        if (start >= 0 && paragraph.end() - start > 1) {
            spans.add(new Span(new Offsets(start, paragraph.end()), false));
        }
        return spans;
    }

    /** Whether two single marks that stand for a double one start here: '' or ``. */
    private static boolean isDoubled(String text, int index) {
        return text.startsWith("''", index) || text.startsWith("``", index);
    }

    private static boolean startedLow(String text, int start) {
        return start >= 0 && text.charAt(start) == '„';
    }

    /** Whether a straight mark after a digit and before a space or a noun measures inches: 12" guns. */
    private static boolean isInchMark(String text, int index) {
        return index > 0
                && Character.isDigit(text.charAt(index - 1))
                && index + 1 < text.length()
                && text.charAt(index + 1) == ' '
                && index + 2 < text.length()
                && Character.isLowerCase(text.charAt(index + 2));
    }
}
