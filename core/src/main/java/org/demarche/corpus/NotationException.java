package org.demarche.corpus;

/** A line that is not in the inline notation; the message says what is wrong and what to write. */
final class NotationException extends Exception {
    private static final long serialVersionUID = 1L;

    NotationException(String message) {
        super(message);
    }
}
