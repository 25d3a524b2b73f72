package org.demarche.codebook;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * How an event of a type happens.
 *
 * @param name            as in the manual
 * @param score           intensity, -10 to 10; absent where the manual prints none
 * @param definition      what it means
 * @param complementTypes event types whose being the complement of the predicate gives this mode
 * @param cues            lemmas in the clause of the trigger that give this mode
 */
public record Mode(
        String name, OptionalDouble score, String definition, Set<String> complementTypes, Set<String> cues) {
    public Mode {
        complementTypes = Set.copyOf(complementTypes);
        cues = Set.copyOf(cues);
    }
}
