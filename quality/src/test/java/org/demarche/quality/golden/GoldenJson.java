package org.demarche.quality.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.event.EventJson;
import org.demarche.cli.event.JsonLines;
import org.demarche.model.Article;
import org.demarche.model.ResolvedEvent;

/** The records of events as a file that people review: an array with a field a line. */
final class GoldenJson {
    private final JsonMapper json = new JsonMapper();

    /** The records as the program prints them. */
    List<JsonNode> records(Article article, List<ResolvedEvent> events) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (ResolvedEvent event : events) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            new JsonLines(line).line(fields -> EventJson.write(fields, article, event));
            records.add(json.readTree(line.toString(StandardCharsets.UTF_8)));
        }
        return records;
    }

    /** The text of the file. What is the same in all events of all cases is left out: the article and the versions. */
    String text(List<JsonNode> records) throws IOException {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < records.size(); i++) {
            text.append(i == 0 ? "\n{" : ",\n{");
            append(records.get(i).deepCopy(), text);
            text.append("\n}");
        }
        return text.append("\n]\n").toString();
    }

    private void append(ObjectNode event, StringBuilder text) throws IOException {
        event.remove(List.of("schema", "article"));
        event.put("trace", event.path("trace").path("rule").asText());
        String comma = "";
        for (var field : event.properties()) {
            text.append(comma).append("\n  \"").append(field.getKey()).append("\": ");
            text.append(json.writeValueAsString(field.getValue()));
            comma = ",";
        }
    }
}
