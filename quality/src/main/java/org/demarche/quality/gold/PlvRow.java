package org.demarche.quality.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code relation/plv_dev.tsv}: a sentence and the relation between two of its participants.
 *
 * @param number    of the row, from 1 after the header
 * @param id        the set's own id
 * @param sentence  the sentence
 * @param marked    with {@code <s>} around the actor, {@code <t>} around the recipient
 * @param actor     the actor's words, or a placeholder
 * @param recipient the recipient's words, or a placeholder
 * @param quad      1 to 4
 * @param root      one of 15 labels
 */
public record PlvRow(
        int number, String id, String sentence, String marked, String actor, String recipient, int quad, String root) {
    /** Its place among the gold sets. */
    public static final String FILE = "relation/plv_dev.tsv";

    /** Reads the set. */
    public static List<PlvRow> read(Path gold) throws IOException {
        List<PlvRow> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(gold.resolve(FILE));
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            rows.add(new PlvRow(
                    i, cells[0], cells[1], cells[2], cells[3], cells[4], Integer.parseInt(cells[5]), cells[6]));
        }
        return rows;
    }

    /** Whether the row's number is even: only those are read for errors. */
    public boolean isEven() {
        return number % 2 == 0;
    }

    /** Whether a participant is not in the sentence. */
    public boolean hasPlaceholder() {
        return isPlaceholder(actor) || isPlaceholder(recipient);
    }

    private static boolean isPlaceholder(String words) {
        return words.equalsIgnoreCase("an actor") || words.equalsIgnoreCase("a recipient");
    }
}
