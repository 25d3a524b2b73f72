package org.demarche.cli.table;

import org.demarche.model.text.Passage;

/** The words around a trigger, as many as fit. */
final class Snippet {
    private static final String ELLIPSIS = "…";

    private Snippet() {}

    /** The trigger with the words of its sentence on both sides, in at most so many columns. */
    static String of(Passage sentence, Passage trigger, int columns, Style style) {
        int start = trigger.offsets().start() - sentence.offsets().start();
        int end = trigger.offsets().end() - sentence.offsets().start();
        String word = TextWidth.oneLine(trigger.text());
        if (start < 0 || end > sentence.text().length() || TextWidth.of(word) + 2 > columns) {
            return style.bold(TextWidth.cut(word, columns));
        }
        String before = TextWidth.oneLine(sentence.text().substring(0, start));
        String after = TextWidth.oneLine(sentence.text().substring(end));
        String joint = isSpaceAt(sentence.text(), end) ? " " : "";
        int room = columns - TextWidth.of(word) - 1 - joint.length();
        int right = Math.min(TextWidth.of(after), Math.max(room * 3 / 5, room - TextWidth.of(before)));
        int left = Math.min(TextWidth.of(before), room - right);
        String lead = tail(before, left);
        String gap = !lead.isEmpty() && isSpaceAt(sentence.text(), start - 1) ? " " : "";
        String rest = wholeWords(after, right);
        return lead + gap + style.bold(word) + (rest.equals(ELLIPSIS) ? "" : joint) + rest;
    }

    private static boolean isSpaceAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isWhitespace(text.charAt(index));
    }

    /** The last whole words of a text that fit. */
    private static String tail(String text, int columns) {
        if (TextWidth.of(text) <= columns) {
            return text;
        }
        int from = text.length();
        for (int space = text.lastIndexOf(' '); space >= 0; space = text.lastIndexOf(' ', space - 1)) {
            if (TextWidth.of(text.substring(space + 1)) + 1 > columns) {
                break;
            }
            from = space + 1;
        }
        return from == text.length() ? "" : ELLIPSIS + text.substring(from);
    }

    /** The first whole words of a text that fit. */
    private static String wholeWords(String text, int columns) {
        if (TextWidth.of(text) <= columns) {
            return text;
        }
        int to = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (TextWidth.of(text.substring(0, space)) + 1 > columns) {
                break;
            }
            to = space;
        }
        return columns < 1 ? "" : text.substring(0, to) + ELLIPSIS;
    }
}
