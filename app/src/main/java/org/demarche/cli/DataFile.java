package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the data of a command goes. */
final class DataFile {
    private DataFile() {}

    /** Opens a file, or standard output where none is named. */
    static OutputStream open(Optional<Path> file, Shell shell) throws IOException {
        return new BufferedOutputStream(file.isPresent() ? create(file.get()) : new StandardOutput(shell.out()));
    }

    /** Makes or overwrites a file. */
    static OutputStream create(Path file) throws IOException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException unwritable) {
            throw new IOException(file + " cannot be written: " + unwritable, unwritable);
        }
    }
}
