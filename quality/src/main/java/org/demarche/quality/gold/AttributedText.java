package org.demarche.quality.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.text.Offsets;

/**
 * An article of {@code attribution/} with who says what in it.
 *
 * @param name     of its file
 * @param text     its text
 * @param sources  who speaks, each place once
 * @param contents what is said; the pieces of a discontinuous one apart
 */
public record AttributedText(String name, String text, List<Offsets> sources, List<Offsets> contents) {
    private static final String FOLDER = "attribution";

    public AttributedText {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
    }

    /** Whether a part of the set is there. */
    public static boolean isPresent(Path gold, String part) {
        return Files.isDirectory(gold.resolve(FOLDER).resolve(part).resolve("attributions"));
    }

    /** Reads a part of the set, {@code train} or {@code dev}, in the order of the names. */
    public static List<AttributedText> read(Path gold, String part) throws IOException {
        Path folder = gold.resolve(FOLDER).resolve(part);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("attributions"))) {
            files = all.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
        List<AttributedText> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("_[^_]*\\.ann$", "");
            String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
            StandoffFile standoff = StandoffFile.parse(Files.readAllLines(file), text);
            texts.add(new AttributedText(name, text, standoff.places("Source"), standoff.places("Content")));
        }
        return texts;
    }
}
