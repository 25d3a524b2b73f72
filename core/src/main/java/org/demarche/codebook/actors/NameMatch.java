package org.demarche.codebook.actors;

import java.util.List;

/**
 * A name of the knowledge base found in a row of tokens.
 *
 * @param start  index of its first token
 * @param end    index after its last token
 * @param actors whom it may name; at least one
 */
public record NameMatch(int start, int end, List<KnownActor> actors) {
    public NameMatch {
        actors = List.copyOf(actors);
    }
}
