package org.demarche.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a corpus: a sentence a line, {@code # register: wire} above those of one manner of writing. */
public final class CorpusReader {
    private static final String REGISTER = "# register:";

    private CorpusReader() {}

    /**
     * Reads every {@code .txt} file of a folder, by name.
     *
     * @throws IOException if a file cannot be read
     */
    public static Corpus read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<CorpusSentence> sentences = new ArrayList<>();
        List<Corpus.Problem> problems = new ArrayList<>();
        for (Path file : files) {
            lines(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8), sentences, problems);
        }
        return new Corpus(sentences, problems);
    }

    static void lines(String file, List<String> lines, List<CorpusSentence> sentences, List<Corpus.Problem> problems) {
        String register = "";
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.startsWith(REGISTER)) {
                register = line.substring(REGISTER.length()).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    sentences.add(InlineNotation.parse(file, number, register, line.strip()));
                } catch (NotationException unreadable) {
                    problems.add(new Corpus.Problem(file, number, unreadable.getMessage()));
                }
            }
        }
    }
}
