package org.demarche.read.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are frequent in English news and rare in other languages; see {@code english-words.txt}. */
final class EnglishWords {
    private final Set<String> words;

    private EnglishWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static EnglishWords load() {
        try (InputStream bytes = Objects.requireNonNull(
                        EnglishWords.class.getResourceAsStream("english-words.txt"), "english-words.txt is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return new EnglishWords(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read english-words.txt", failure);
        }
    }

    /** The share of the words of a text that are on the list, 0 to 1. */
    double share(String text) {
        int all = 0;
        int listed = 0;
        int start = -1;
        for (int index = 0; index <= text.length(); index++) {
            boolean letter = index < text.length() && Character.isLetter(text.charAt(index));
            if (letter && start < 0) {
                start = index;
            } else if (!letter && start >= 0) {
                all++;
                listed += words.contains(text.substring(start, index).toLowerCase(Locale.ROOT)) ? 1 : 0;
                start = -1;
            }
        }
        return all == 0 ? 0 : (double) listed / all;
    }
}
