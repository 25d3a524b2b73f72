package org.demarche.quality.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.corpus.CorpusSentence;

/** Runs of neighbouring words, in lower case and without punctuation, by which texts are compared. */
public final class WordRuns {
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final List<String> SETS =
            List.of("relation", "events", "attribution", "places", "factuality", "coreference");
    private static final int TOKEN_COLUMN = 3;
    private static final int SHORT_RUN = 3;
    private static final int LEAST_SHARED = 4;
    private static final double NEARLY = 0.5;

    private WordRuns() {}

    /** The runs of a length in a text. */
    public static Set<String> of(String text, int length) {
        List<String> words = GAPS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    /**
     * The runs of a length in every annotated set under a folder; empty where the folder is absent.
     *
     * @throws IOException if a file cannot be read
     */
    public static Set<String> ofFolder(Path gold, int length) throws IOException {
        Set<String> runs = new HashSet<>();
        for (String set : SETS) {
            Path folder = gold.resolve(set);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".ann"))
                        .toList();
            }
            for (Path file : files) {
                runs.addAll(of(text(file), length));
            }
        }
        return runs;
    }

    /** The text of a file; of a file with a token a line, the tokens in a row. */
    private static String text(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        boolean tokens = file.toString().endsWith("_corpus.txt");
        return tokens
                ? content.lines()
                        .map(line -> line.split("\t", -1))
                        .filter(columns -> columns.length > TOKEN_COLUMN)
                        .map(columns -> columns[TOKEN_COLUMN])
                        .collect(Collectors.joining(" "))
                : TAGS.matcher(content).replaceAll(" ");
    }

    /** Pairs of sentences that share more than half of the three-word runs of the shorter one, as {@code place ~ place}. */
    public static List<String> nearDuplicates(List<CorpusSentence> sentences) {
        Map<String, List<Integer>> byRun = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> runs = of(sentences.get(i).text(), SHORT_RUN);
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : runs) {
                byRun.getOrDefault(run, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
                byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
            }
            for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
                int shorter = Math.min(runs.size(), sizes.get(other.getKey()));
                if (other.getValue() >= LEAST_SHARED && other.getValue() > NEARLY * shorter) {
                    near.add(sentences.get(other.getKey()).place() + " ~ "
                            + sentences.get(i).place());
                }
            }
            sizes.add(runs.size());
        }
        return near;
    }
}
