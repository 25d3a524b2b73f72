package org.demarche.model.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index   position in the article, from 0
 * @param offsets from its first to its last token
 * @param tokens  in order; at least one
 * @param parsed  whether dependencies were computed; otherwise every relation is {@link Relation#UNPARSED}
 */
public record Sentence(int index, Offsets offsets, List<Token> tokens, boolean parsed) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }
}
