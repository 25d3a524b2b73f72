package org.demarche.quality.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.text.Offsets;

/**
 * A brat standoff file: {@code T1 Source 89 106} and {@code E1 Attribution:T4 Content:T3 Cue:T2 Source:T1}.
 *
 * @param spans      places by their id; several of a discontinuous one
 * @param statements what each attribution that counts consists of, as {@code role:id}
 */
record StandoffFile(Map<String, List<Offsets>> spans, List<List<String>> statements) {
    private static final Set<String> COUNTED = Set.of("Attribution", "Attribution-no-source");

    /** Reads the lines of a file; offsets there are code points of the text. */
    static StandoffFile parse(List<String> lines, String text) {
        Map<String, List<Offsets>> spans = new HashMap<>();
        List<List<String>> statements = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                continue;
            }
            if (cells[0].startsWith("T")) {
                spans.put(cells[0], offsets(cells[1].substring(cells[1].indexOf(' ') + 1), text));
            } else if (cells[0].startsWith("E") && COUNTED.contains(cells[1].substring(0, cells[1].indexOf(':')))) {
                statements.add(List.of(cells[1].split(" ", -1)));
            }
        }
        return new StandoffFile(spans, statements);
    }

    private static List<Offsets> offsets(String ranges, String text) {
        List<Offsets> offsets = new ArrayList<>();
        for (String range : ranges.split(";", -1)) {
            String[] ends = range.split(" ", -1);
            offsets.add(new Offsets(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return offsets;
    }

    /** The places that play a role in attributions that count, each once, in the order of the text. */
    List<Offsets> places(String role) {
        Set<Offsets> places = new TreeSet<>();
        for (List<String> statement : statements) {
            for (String part : statement) {
                String[] sides = part.split(":", -1);
                if (sides[0].replaceAll("\\d+$", "").equals(role)) {
                    places.addAll(spans.getOrDefault(sides[1], List.of()));
                }
            }
        }
        return List.copyOf(places);
    }
}
