package org.demarche.code.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.codebook.Force;
import org.demarche.model.text.Offsets;

/**
 * Something that a text gives as somebody's words, thought or stance.
 *
 * @param source   the words for whose it is; absent where the text names nobody
 * @param cue      the word of telling; absent where quotation marks alone tell
 * @param contents what is said, in order; more than one piece where the telling interrupts it
 * @param force    how the source stands to it
 * @param quoted   whether quotation marks set it as speech
 */
public record Statement(
        Optional<Offsets> source, Optional<Offsets> cue, List<Offsets> contents, Force force, boolean quoted) {
    public Statement {
        contents = List.copyOf(contents);
    }

    /** Whether a place lies in what is said. */
    public boolean holds(Offsets place) {
        for (Offsets piece : contents) {
            if (piece.contains(place)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this is told within what another says: its word of telling, or its content where it has none, lies there. Of two
     * that lie in one another the shorter does.
     */
    public boolean isWithin(Statement other) {
        if (equals(other) || !other.encloses(this)) {
            return false;
        }
        return !encloses(other) || length() < other.length();
    }

    private boolean encloses(Statement other) {
        return other.cue().map(this::holds).orElseGet(() -> other.contents().stream()
                .allMatch(this::holds));
    }

    /** The number of characters said. */
    private int length() {
        return contents.stream().mapToInt(Offsets::length).sum();
    }
}
