package org.demarche.quality.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of {@code events/petr2_gsr.jsonl} with its CAMEO codings.
 *
 * @param id      the set's own
 * @param date    of the report
 * @param text    the sentence
 * @param codings its events; empty where it has none
 */
public record PetrSentence(String id, LocalDate date, String text, List<Coding> codings) {
    /** Its place among the gold sets. */
    public static final String FILE = "events/petr2_gsr.jsonl";

    /** Some dates lack the century. */
    private static final int SHORT_DATE_LENGTH = 6;

    public PetrSentence {
        codings = List.copyOf(codings);
    }

    /**
     * An event in CAMEO.
     *
     * @param actor     country and role codes
     * @param event     event code of two to four digits
     * @param recipient country and role codes
     */
    public record Coding(String actor, String event, String recipient) {}

    /** Reads the set. */
    public static List<PetrSentence> read(Path gold) throws IOException {
        JsonMapper json = new JsonMapper();
        List<PetrSentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(gold.resolve(FILE))) {
            JsonNode node = json.readTree(line);
            List<Coding> codings = new ArrayList<>();
            for (JsonNode coding : node.path("codings")) {
                codings.add(new Coding(
                        coding.path("actor").asText(),
                        coding.path("event").asText(),
                        coding.path("recipient").asText()));
            }
            String date = node.path("date").asText();
            String digits = date.length() == SHORT_DATE_LENGTH ? "20" + date : date;
            sentences.add(new PetrSentence(
                    node.path("id").asText(),
                    LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE),
                    node.path("text").asText(),
                    codings));
        }
        return sentences;
    }
}
