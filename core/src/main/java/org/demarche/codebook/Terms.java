package org.demarche.codebook;

import java.util.Set;

/**
 * What a constraint of a frame allows.
 *
 * @param lemmas words, in lower case; word classes are already replaced by their members
 * @param kinds  kinds of participant ({@code actor}, {@code person}, {@code place}, {@code country}, {@code organisation},
 *               {@code armed}) or sectors ({@code GOV}); in a complement, event types
 * @param any    whether every word will do
 */
public record Terms(Set<String> lemmas, Set<String> kinds, boolean any) {
    /** No constraint. */
    public static final Terms NONE = new Terms(Set.of(), Set.of(), false);

    public Terms {
        lemmas = Set.copyOf(lemmas);
        kinds = Set.copyOf(kinds);
    }

    /** Whether there is no constraint. */
    public boolean isEmpty() {
        return !any && lemmas.isEmpty() && kinds.isEmpty();
    }
}
