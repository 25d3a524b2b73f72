package org.demarche.codebook;

import java.util.Map;

/**
 * What must hold (or, in {@code not}, must not hold) around a predicate.
 *
 * @param object     the logical object
 * @param subject    the logical subject
 * @param with       obliques by preposition
 * @param complement the verb of a clause that the predicate governs
 */
public record Constraints(Terms object, Terms subject, Map<String, Terms> with, Terms complement) {
    public Constraints {
        with = Map.copyOf(with);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return object.isEmpty() && subject.isEmpty() && with.isEmpty() && complement.isEmpty();
    }
}
