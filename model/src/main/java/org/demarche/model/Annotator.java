package org.demarche.model;

import java.util.Set;

/** A linguistic engine: sentences, tokens, lemmas, entities, dependencies, quotations. Thread-safe. */
public interface Annotator {
    /**
     * Annotates the blocks of the given kinds. Sentences that the screen does not admit are left unparsed.
     *
     * @return the annotated article; rejected where the engine cannot work on it
     */
    Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen);

    /** Name and version of the engine, for records and caches. */
    String version();
}
