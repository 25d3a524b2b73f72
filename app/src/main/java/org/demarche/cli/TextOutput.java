package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes lines of UTF-8 text, each ended by a line feed. */
final class TextOutput {
    private final OutputStream out;

    TextOutput(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a line.
     *
     * @throws UncheckedIOException if the output takes nothing more
     */
    void line(String text) {
        try {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
