package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.demarche.codebook.CodebookException;

/** What is said, and with which exit code the program ends, when a command fails. */
final class Failure {
    private Failure() {}

    /** Ends quietly where whoever read our output has gone; otherwise says what went wrong. */
    static int exitCode(Exception failure, Shell shell) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof StandardOutput.ReaderGone) {
            return 0;
        }
        if (cause instanceof IOException || cause instanceof CodebookException) {
            shell.err().println("demarche: " + cause.getMessage());
        } else {
            shell.err().println("demarche: an error of the program, please report it:");
            failure.printStackTrace(shell.err());
        }
        return 1;
    }
}
