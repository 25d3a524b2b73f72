package org.demarche.codebook;

import java.util.Map;
import java.util.Set;
import org.demarche.model.ontology.AuxiliaryMode;

/**
 * A rule that a status turns one type into another: in PLOVER a future CONSULT is AGREE. The status is then no longer set.
 *
 * @param auxiliary the statuses that must all be there
 * @param from      the types that they turn
 * @param to        the type that they become
 * @param modes     the mode that a type brings along; none where a type is missing
 */
public record Shift(Set<AuxiliaryMode> auxiliary, Set<String> from, String to, Map<String, String> modes) {
    public Shift {
        auxiliary = Set.copyOf(auxiliary);
        from = Set.copyOf(from);
        modes = Map.copyOf(modes);
    }

    /** Whether it applies to a type with these statuses. */
    public boolean applies(String type, Set<AuxiliaryMode> statuses) {
        return from.contains(type) && statuses.containsAll(auxiliary);
    }
}
