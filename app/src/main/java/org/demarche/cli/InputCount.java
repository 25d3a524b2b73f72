package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Guesses how many reports there are to code, for the progress bar only. */
final class InputCount {
    private InputCount() {}

    /** The number of files where each holds one report; absent where that cannot be told without reading them. */
    static OptionalLong of(List<String> inputs) {
        long count = 0;
        for (String input : inputs) {
            OptionalLong files = of(input);
            if (files.isEmpty()) {
                return files;
            }
            count += files.getAsLong();
        }
        return OptionalLong.of(count);
    }

    private static OptionalLong of(String input) {
        try (Stream<Path> paths = Files.walk(Path.of(input))) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            boolean plain = files.stream().allMatch(file -> file.toString().endsWith(".txt"));
            return plain ? OptionalLong.of(files.size()) : OptionalLong.empty();
        } catch (IOException | UncheckedIOException | InvalidPathException unknown) {
            return OptionalLong.empty();
        }
    }
}
