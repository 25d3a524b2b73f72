package org.demarche.quality.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.text.Offsets;

/**
 * A sentence of {@code factuality/} with event words and how sure the text is that they happened.
 *
 * @param row     its place in the file, from 0
 * @param text    its tokens with a space between them; quotation marks and brackets as people write them
 * @param targets event words
 */
public record FactualSentence(int row, String text, List<Target> targets) {
    public FactualSentence {
        targets = List.copyOf(targets);
    }

    /**
     * An event word.
     *
     * @param at    its place in the text
     * @param score from -3, certainly not, to 3, certainly
     */
    public record Target(Offsets at, double score) {
        /** The least score that counts as having happened. */
        private static final double ACTUAL = 1;

        /** Whether it counts as having happened. */
        public boolean isActual() {
            return score >= ACTUAL;
        }
    }

    /** The file of a part of a corpus. */
    public static Path file(Path gold, String corpus, String part) {
        return gold.resolve("factuality").resolve(corpus).resolve(part + ".jsonl");
    }

    /** Reads a part of a corpus, such as {@code UW}, {@code dev}. */
    public static List<FactualSentence> read(Path gold, String corpus, String part) throws IOException {
        JsonMapper json = new JsonMapper();
        List<FactualSentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file(gold, corpus, part))) {
            sentences.add(sentence(sentences.size(), json.readTree(line)));
        }
        return sentences;
    }

    private static FactualSentence sentence(int row, JsonNode node) {
        List<Offsets> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String token : node.path("text").asText().split(" ", -1)) {
            String word = written(token);
            text.append(text.isEmpty() ? "" : " ");
            words.add(new Offsets(text.length(), text.length() + word.length()));
            text.append(word);
        }
        List<Target> targets = new ArrayList<>();
        for (JsonNode target : node.path("targets")) {
            Offsets first = words.get(target.path("span1").path(0).asInt());
            Offsets last = words.get(target.path("span1").path(1).asInt() - 1);
            targets.add(new Target(
                    new Offsets(first.start(), last.end()), target.path("label").asDouble()));
        }
        return new FactualSentence(row, text.toString(), targets);
    }

    private static String written(String token) {
        return switch (token) {
            case "``", "''" -> "\"";
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "" -> "_";
            default -> token;
        };
    }
}
