package org.demarche.codebook;

import java.util.Set;
import org.demarche.model.ontology.AuxiliaryMode;

/**
 * A rule that a status turns one type into another: in PLOVER a future CONSULT is AGREE. The status is then no longer set.
 *
 * @param auxiliary the status
 * @param from      the types that it turns
 * @param to        the type that they become
 */
public record Shift(AuxiliaryMode auxiliary, Set<String> from, String to) {
    public Shift {
        from = Set.copyOf(from);
    }
}
