package org.demarche.read;

import java.util.Iterator;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.Outcome;

/** Articles of one input. */
interface Source extends Iterator<Outcome<Article>>, AutoCloseable {
    /** Lets go of the file, if one is open. */
    @Override
    void close();

    /** No article. */
    static Source empty() {
        return of(List.of());
    }

    /** One outcome that is known already. */
    static Source of(Outcome<Article> outcome) {
        return of(List.of(outcome));
    }

    private static Source of(List<Outcome<Article>> outcomes) {
        Iterator<Outcome<Article>> iterator = outcomes.iterator();
        return new Source() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Outcome<Article> next() {
                return iterator.next();
            }

            @Override
            public void close() {}
        };
    }
}
