package org.demarche.cli.query;

/** A line that is no question; the message says why, and becomes the answer. */
public final class BadQuestion extends Exception {
    private static final long serialVersionUID = 1L;

    BadQuestion(String message) {
        super(message);
    }
}
