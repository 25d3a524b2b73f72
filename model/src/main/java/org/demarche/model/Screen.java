package org.demarche.model;

import java.util.List;
import org.demarche.model.text.Token;

/** The cheap pass: decides from tokens and lemmas whether a sentence is worth parsing. Thread-safe. */
@FunctionalInterface
public interface Screen {
    /** Whether a sentence with these tokens (not parsed) can hold something to code. */
    boolean admits(List<Token> tokens);

    /** A screen that lets every sentence through. */
    static Screen all() {
        return tokens -> true;
    }
}
