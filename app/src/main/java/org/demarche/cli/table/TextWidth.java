package org.demarche.cli.table;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Measures and cuts text by the columns that it takes on a terminal. */
public final class TextWidth {
    private static final String ELLIPSIS = "…";
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private TextWidth() {}

    /** One line of what a report says: white space and control characters become single spaces. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (blank || isControl(point)) {
                gap = line.length() > 0;
            } else {
                line.append(gap ? " " : "").appendCodePoint(point);
                gap = false;
            }
        }
        return line.toString();
    }

    /** Control characters, marks that turn the direction of text, and halves of pairs: none of them may reach a terminal. */
    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** The columns that text takes. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return point > 0x1100 && WIDE.contains(UnicodeScript.of(point)) ? 2 : 1;
    }

    /** Text in at most so many columns, ended by an ellipsis where it was cut. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        if (columns < 1) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        int taken = 1;
        for (int point : text.codePoints().toArray()) {
            taken += of(point);
            if (taken > columns) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    /** Text followed by as many spaces as fill the columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
