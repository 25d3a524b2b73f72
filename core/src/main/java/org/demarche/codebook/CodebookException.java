package org.demarche.codebook;

/** A codebook that cannot be used: the message names the file, the line where it is known, what is wrong and the remedy. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CodebookException(String message) {
        super(message);
    }

    public CodebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
