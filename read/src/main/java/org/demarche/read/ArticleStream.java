package org.demarche.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.demarche.model.Article;
import org.demarche.model.Outcome;

/**
 * Articles and rejected inputs in the order of the inputs, read as they are asked for. Holds at most one file open;
 * close it when done. Not thread-safe.
 */
public final class ArticleStream implements Iterator<Outcome<Article>>, AutoCloseable {
    private final Iterator<Input> inputs;
    private final SourceOpener opener;
    private Source current = Source.empty();
    private State state = State.OPEN;

    private enum State {
        OPEN,
        CLOSED
    }

    ArticleStream(Iterator<Input> inputs, SourceOpener opener) {
        this.inputs = inputs;
        this.opener = opener;
    }

    @Override
    public boolean hasNext() {
        while (state == State.OPEN) {
            if (current.hasNext()) {
                return true;
            }
            current.close();
            current = Source.empty();
            if (!inputs.hasNext()) {
                return false;
            }
            current = opener.open(inputs.next());
        }
        return false;
    }

    @Override
    public Outcome<Article> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("every input has been read");
        }
        return current.next();
    }

    /** Closes the file that is open; nothing more is read. */
    @Override
    public void close() {
        state = State.CLOSED;
        current.close();
    }
}
