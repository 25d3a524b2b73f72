package org.demarche.quality.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report of a few sentences that shows one phenomenon, and the events that it must give.
 *
 * @param name what it shows, in kebab-case
 */
record GoldenCase(String name) {
    private static final Path FOLDER = Path.of("testdata");
    private static final String ARTICLE = ".article.txt";
    private static final String EVENTS = ".events.json";

    /** All cases, by name. */
    static List<GoldenCase> all() throws IOException {
        return named(ARTICLE);
    }

    /** The cases that have an expectation, by name. */
    static List<GoldenCase> expected() throws IOException {
        return named(EVENTS);
    }

    private static List<GoldenCase> named(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> new GoldenCase(name.substring(0, name.length() - suffix.length())))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        }
    }

    /** The file of the report. */
    Path article() {
        return FOLDER.resolve(name + ARTICLE);
    }

    /** The file of the events. */
    Path events() {
        return FOLDER.resolve(name + EVENTS);
    }
}
