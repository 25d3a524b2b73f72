package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that a command fills. */
final class NewFolder {
    private NewFolder() {}

    /**
     * Makes sure that nothing is lost.
     *
     * @param force whether the folder may hold something
     * @throws IOException if it is a file, or holds something
     */
    static void check(Path folder, boolean force) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + " is a file; name a folder");
        }
        if (!force && isFilled(folder)) {
            throw new IOException(
                    folder + " is not empty; name another folder, or overwrite what is in it with --force");
        }
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }
}
