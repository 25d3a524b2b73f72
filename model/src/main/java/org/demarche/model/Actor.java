package org.demarche.model;

import java.util.List;
import java.util.Optional;
import org.demarche.model.text.Passage;

/**
 * A participant with what is known of it.
 *
 * @param words   the words of the report; absent for the unnamed doer of an agentless passive
 * @param name    canonical name, where the actor is known or a named antecedent was found
 * @param country ISO 3166 alpha-3 code, {@code KOS}, or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC; absent if unknown
 * @param sectors PLOVER sectors, the best-fitting first; possibly none (a state as such has none)
 */
public record Actor(Optional<Passage> words, Optional<String> name, Optional<String> country, List<String> sectors) {
    public Actor {
        sectors = List.copyOf(sectors);
    }

    /** Whether country or sector is known, so that the participant is a political actor. */
    public boolean isPolitical() {
        return country.isPresent() || !sectors.isEmpty();
    }
}
