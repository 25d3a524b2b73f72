package org.demarche.codebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What events may be about.
 *
 * @param name       as in the manual: {@code rights_freedoms}
 * @param definition what it means
 * @param terms      words that speak for it, and words that hide such words
 * @param types      how much a type ({@code PROTEST}) or a type in a mode ({@code PROTEST/strike}) says by itself
 * @param yieldsTo   contexts that say it more closely, so that it is left out beside them
 */
public record Context(
        String name, String definition, List<ContextTerm> terms, Map<String, Double> types, Set<String> yieldsTo) {
    public Context {
        terms = List.copyOf(terms);
        types = Map.copyOf(types);
        yieldsTo = Set.copyOf(yieldsTo);
    }
}
