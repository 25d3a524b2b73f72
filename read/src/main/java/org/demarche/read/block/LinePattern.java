package org.demarche.read.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A phrase that tells what a line is; a row of {@code furniture.tsv} or {@code comments.tsv}.
 *
 * @param reason  what the line is
 * @param closes  whether readers' comments may follow such a line
 * @param where   where in the line the phrase stands
 * @param upTo    most words of a line that is judged by the phrase
 * @param phrase  the phrase
 */
record LinePattern(String reason, boolean closes, Where where, int upTo, Phrase phrase) {
    /** Where in a line a phrase stands. */
    enum Where {
        WHOLE,
        START,
        END,
        WITHIN
    }

    private static final int COLUMNS = 5;

    /** The rows of a resource file. */
    static List<LinePattern> load(String resource) {
        return Resource.lines(resource).stream()
                .map(row -> parse(row, resource))
                .toList();
    }

    private static LinePattern parse(String row, String resource) {
        String[] columns = row.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(
                    resource + ": expected " + COLUMNS + " columns, got " + columns.length + " in: " + row);
        }
        return new LinePattern(
                columns[0],
                columns[1].equals("closes"),
                Where.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                Integer.parseInt(columns[3]),
                Phrase.of(columns[4]));
    }

    /** The first pattern that fits a line. */
    static Optional<LinePattern> firstFitting(List<LinePattern> patterns, Line line) {
        for (LinePattern pattern : patterns) {
            if (pattern.fits(line)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Line line) {
        List<Word> words = line.words();
        if (words.size() > upTo) {
            return false;
        }
        return switch (where) {
            case WHOLE -> phrase.isWhole(words);
            case START -> phrase.begins(words);
            case END -> phrase.ends(words);
            case WITHIN -> phrase.count(words) > 0;
        };
    }
}
