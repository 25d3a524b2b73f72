package org.demarche.read.block;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.text.Offsets;

/**
 * Splits a page into its lines. Where a paragraph was wrapped at a fixed width, its lines are one again.
 */
final class PageLines {
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 120;
    /** So many lines that go on in lower case show that the page was wrapped; fewer may be chance. */
    private static final int FEWEST_CONTINUATIONS = 3;

    private final String page;
    private final List<Line> lines = new ArrayList<>();
    private final List<Offsets> paragraph = new ArrayList<>();
    private final int width;
    private final int continuations;

    private PageLines(String page) {
        this.page = page;
        int longest = 0;
        int found = 0;
        int start = 0;
        int previous = -1;
        while (start < page.length()) {
            int end = lineEnd(page, start);
            longest = Math.max(longest, end - start);
            found += previous >= 0 && end > start && goesOn(page, previous, start) ? 1 : 0;
            previous = end > start ? end - 1 : -1;
            start = end + breakLength(page, end);
        }
        this.width = longest;
        this.continuations = found;
    }

    /** Lines with something to see on them, in order. */
    static List<Line> of(String page) {
        PageLines split = new PageLines(page);
        split.run();
        return List.copyOf(split.lines);
    }

    private void run() {
        int start = 0;
        while (start < page.length()) {
            int end = lineEnd(page, start);
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(page.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(page.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                paragraph.add(new Offsets(from, to));
            } else {
                endParagraph();
            }
            start = end + breakLength(page, end);
        }
        endParagraph();
    }

    private void endParagraph() {
        if (paragraph.size() > 1 && isWrapped()) {
            Offsets whole = new Offsets(paragraph.get(0).start(), last().end());
            lines.add(Line.of(page, whole, true, true, true));
        } else {
            for (int index = 0; index < paragraph.size(); index++) {
                boolean first = index == 0;
                boolean last = index == paragraph.size() - 1;
                lines.add(Line.of(page, paragraph.get(index), first, last, false));
            }
        }
        paragraph.clear();
    }

    private Offsets last() {
        return paragraph.get(paragraph.size() - 1);
    }

    /**
     * Whether no line but the last had room for the first word of the next, most break off within a sentence, and here or
     * elsewhere on the page lines go on in lower case.
     */
    private boolean isWrapped() {
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        int brokenOff = 0;
        int goingOn = 0;
        for (int index = 0; index < paragraph.size() - 1; index++) {
            Offsets line = paragraph.get(index);
            Offsets next = paragraph.get(index + 1);
            if (line.length() + 1 + firstWordLength(next) <= width) {
                return false;
            }
            brokenOff += endsSentence(page.charAt(line.end() - 1)) ? 0 : 1;
            goingOn += goesOn(page, line.end() - 1, next.start()) ? 1 : 0;
        }
        return 2 * brokenOff > paragraph.size() - 1 && (goingOn > 0 || continuations >= FEWEST_CONTINUATIONS);
    }

    private static boolean goesOn(String page, int last, int next) {
        return !endsSentence(page.charAt(last)) && Character.isLowerCase(page.charAt(next));
    }

    private static boolean endsSentence(char last) {
        return ".!?:".indexOf(last) >= 0;
    }

    private int firstWordLength(Offsets line) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(page.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static int lineEnd(String page, int start) {
        int end = start;
        while (end < page.length() && !isBreak(page.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int breakLength(String page, int end) {
        return page.startsWith("\r\n", end) ? 2 : 1;
    }

    private static boolean isBreak(char unit) {
        return switch (unit) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
