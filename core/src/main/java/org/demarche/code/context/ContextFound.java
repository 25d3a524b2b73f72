package org.demarche.code.context;

import java.util.List;
import java.util.Optional;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;

/**
 * A context of an event, and why.
 *
 * @param trigger  of the event
 * @param type     of the event
 * @param context  name of the context
 * @param strength sum of its clues, in shares of the threshold of the codebook; not a probability
 * @param clues    what speaks for it, the strongest first
 */
public record ContextFound(Passage trigger, String type, String context, double strength, List<Clue> clues) {
    public ContextFound {
        clues = List.copyOf(clues);
    }

    /** Where a clue stands, the closest first. */
    public enum Place {
        SENTENCE,
        TYPE,
        PARAGRAPH,
        LEAD,
        ELSEWHERE
    }

    /**
     * Something that speaks for a context.
     *
     * @param words  a term as the codebook writes it, or the type or type and mode that implies the context
     * @param at     where it stands in the text; absent for a type and for a title that is not part of the text
     * @param place  how close
     * @param weight what it adds before the background is capped
     */
    public record Clue(String words, Optional<Offsets> at, Place place, double weight) {}
}
