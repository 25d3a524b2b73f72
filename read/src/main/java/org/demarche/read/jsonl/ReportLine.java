package org.demarche.read.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.read.jsonl.Parsed.Bad;
import org.demarche.read.jsonl.Parsed.Good;

/**
 * The parts of a report that a line of JSON gives; keys that are not named here are ignored.
 *
 * @param id        its {@code id}, a text or a number; absent where there is none or it is blank
 * @param text      its {@code text}, which every line must have
 * @param title     its {@code title}
 * @param published its {@code published}
 * @param url       its {@code url}
 * @param publisher its {@code publisher}
 * @param notes     what people should know about parts that could not be used
 */
public record ReportLine(
        Optional<String> id,
        String text,
        Optional<String> title,
        PublicationDay published,
        Optional<String> url,
        Optional<String> publisher,
        List<String> notes) {
    private static final int NESTING_LIMIT = 100;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(NESTING_LIMIT)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    public ReportLine {
        notes = List.copyOf(notes);
    }

    /** The report that a line holds, or what is wrong with the line. */
    public static Parsed<ReportLine> parse(String line) {
        JsonNode node;
        try {
            node = READER.readTree(line);
        } catch (JsonProcessingException malformed) {
            return new Bad<>("not a JSON object: " + firstLine(malformed.getOriginalMessage()));
        }
        if (!node.isObject()) {
            return new Bad<>("not a JSON object; write one object with a \"text\" on each line");
        }
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            return new Bad<>(text.isMissingNode() ? "the object has no \"text\"" : "\"text\" is not a string");
        }
        List<String> notes = new ArrayList<>();
        return new Good<>(new ReportLine(
                id(node.path("id"), notes),
                text.textValue(),
                string(node, "title", notes),
                published(node.path("published"), notes),
                string(node, "url", notes),
                string(node, "publisher", notes),
                notes));
    }

    private static Optional<String> id(JsonNode id, List<String> notes) {
        if (id.isIntegralNumber()) {
            return Optional.of(id.asText());
        }
        if (id.isTextual()) {
            return Optional.of(id.textValue().strip()).filter(given -> !given.isEmpty());
        }
        if (!id.isMissingNode() && !id.isNull()) {
            notes.add("\"id\" is neither a string nor a whole number and was ignored");
        }
        return Optional.empty();
    }

    private static Optional<String> string(JsonNode node, String key, List<String> notes) {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            if (!value.isMissingNode() && !value.isNull()) {
                notes.add("\"" + key + "\" is not a string and was ignored");
            }
            return Optional.empty();
        }
        return Optional.of(value.textValue().strip()).filter(given -> !given.isEmpty());
    }

    private static PublicationDay published(JsonNode published, List<String> notes) {
        if (published.isMissingNode()
                || published.isNull()
                || (published.isTextual() && published.textValue().isBlank())) {
            return new PublicationDay.Unstated();
        }
        PublicationDay day = published.isTextual()
                ? PublicationDay.parse(published.textValue().strip())
                : new PublicationDay.Unreadable();
        if (day instanceof PublicationDay.Unreadable) {
            notes.add("\"published\" is not an ISO date such as 2024-05-31 and was ignored");
        }
        return day;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("malformed");
    }
}
