package org.demarche.codebook.petrarch;

import java.util.ArrayList;
import java.util.List;

/** The lines of a dictionary without comments. */
final class DictionaryLines {
    private DictionaryLines() {}

    /**
     * The lines, empty ones included, which separate entries. A comment begins with {@code #}; in actor and agent files also
     * with a semicolon behind the code, or where the line has no code behind it.
     */
    static List<DictionaryLine> of(String file, List<String> lines, DictionaryKind kind) {
        List<DictionaryLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String raw = lines.get(i);
            String text = before(raw, '#');
            if (kind != DictionaryKind.VERBS) {
                int code = text.lastIndexOf(']');
                int semicolon = text.indexOf(';', Math.max(0, code));
                text = semicolon < 0 ? text : text.substring(0, semicolon);
            }
            kept.add(new DictionaryLine(file, i + 1, raw, text.strip()));
        }
        return kept;
    }

    private static String before(String text, char mark) {
        int place = text.indexOf(mark);
        return place < 0 ? text : text.substring(0, place);
    }
}
