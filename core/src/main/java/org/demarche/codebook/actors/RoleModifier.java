package org.demarche.codebook.actors;

import java.util.List;

/**
 * What a word before a role noun does to its sectors: <i>former</i> minister, <i>opposition</i> leader.
 *
 * @param replace  sectors that take the place of the noun's; none if empty
 * @param add      sectors that are added
 * @param fallback sectors of nouns that have none of their own or only CVL
 */
public record RoleModifier(List<String> replace, List<String> add, List<String> fallback) {
    public RoleModifier {
        replace = List.copyOf(replace);
        add = List.copyOf(add);
        fallback = List.copyOf(fallback);
    }
}
