package org.demarche.annotate.corenlp;

import java.util.List;

/** Tells text whose lines were cut at a fixed width (mail, old wires) from text with a paragraph a line. */
final class HardWrapping {
    private static final int SHORTEST_WIDTH = 45;
    private static final int LONGEST_WIDTH = 100;

    private HardWrapping() {}

    /**
     * Whether sentences run on over the line ends of a text: at least three lines, none longer than a page is wide, and most
     * of those that another line follows are of typewriter width and end without a full stop.
     */
    static boolean isIn(String text) {
        List<String> lines = text.lines().toList();
        int followed = 0;
        int runningOn = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.length() > LONGEST_WIDTH) {
                return false;
            }
            if (i + 1 < lines.size() && !line.isEmpty() && !lines.get(i + 1).isBlank()) {
                followed++;
                runningOn += line.length() >= SHORTEST_WIDTH && !endsSentence(line) ? 1 : 0;
            }
        }
        return followed >= 2 && runningOn * 10 >= followed * 7;
    }

    private static boolean endsSentence(String line) {
        return ".!?:\"”’)".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
