package org.demarche.code;

import java.util.List;
import org.demarche.codebook.EventType;

/**
 * The relation from one participant to another, as a sentence tells it.
 *
 * @param type  event type
 * @param modes modes of the type, possibly none
 * @param rule  the frame that decided, or {@code lexical} where only words spoke for the type, or {@code default}
 */
public record RelationFound(EventType type, List<String> modes, String rule) {
    public RelationFound {
        modes = List.copyOf(modes);
    }
}
