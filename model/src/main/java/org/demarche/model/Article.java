package org.demarche.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was read.
 *
 * @param id        hash of its content, or the id that the input gives
 * @param source    where it was read from, for people: a path, a path with a line number, {@code -} for standard input
 * @param text      the decoded input less its byte-order mark, line ends kept; all offsets refer to it
 * @param title     headline, where the input gives one apart from the text
 * @param published day of publication, where known
 * @param url       address, where known
 * @param publisher outlet, where known
 * @param blocks    in order, not overlapping; every character that is not white space lies in one
 */
public record Article(
        String id,
        String source,
        String text,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> publisher,
        List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
        int previousEnd = 0;
        for (Block block : blocks) {
            if (block.offsets().start() < previousEnd || block.offsets().end() > text.length()) {
                throw new IllegalArgumentException(
                        "block " + block.offsets() + " overlaps another or leaves the text of " + source);
            }
            previousEnd = block.offsets().end();
        }
    }
}
