package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A list of words packaged beside the classes: lines of words, remarks begin with {@code #}. */
final class WordList {
    private WordList() {}

    /** The lines of a packaged list that hold words. */
    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list " + name + " is not packaged; build the module core again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", unreadable);
        }
    }

    /** The words of a packaged list. */
    static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(line.split("\\s+", -1)))
                .toList();
    }
}
