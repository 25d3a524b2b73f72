package org.demarche.cli.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Writes one JSON object a line, UTF-8, each line ended by a line feed. Not thread-safe. */
public final class JsonLines {
    private final JsonFactory json = new JsonMapper().getFactory();
    private final OutputStream out;

    public JsonLines(OutputStream out) {
        this.out = out;
    }

    /** Writes the fields of one object. */
    @FunctionalInterface
    public interface Fields {
        /** Writes them, in the order in which they shall stand. */
        void write(JsonGenerator line) throws IOException;
    }

    /**
     * Writes a line.
     *
     * @throws UncheckedIOException if the output takes nothing more
     */
    public void line(Fields fields) {
        try {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = json.createGenerator(line)) {
                generator.writeStartObject();
                fields.write(generator);
                generator.writeEndObject();
            }
            out.write((escapeHalves(line.toString()) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes an object that is already made.
     *
     * @throws UncheckedIOException if the output takes nothing more
     */
    public void line(ObjectNode object) {
        line(generator -> {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                generator.writeFieldName(field.getKey());
                generator.writeTree(field.getValue());
            }
        });
    }

    /**
     * Hands on what was written so far.
     *
     * @throws UncheckedIOException if the output takes nothing more
     */
    public void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Escapes halves of surrogate pairs that stand alone: UTF-8 cannot hold them, but a report may, and what is read back
     * must be what was there.
     */
    static String escapeHalves(String line) {
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (!Character.isSurrogate(unit)) {
                escaped.append(unit);
            } else if (i + 1 < line.length() && Character.isSurrogatePair(unit, line.charAt(i + 1))) {
                escaped.append(unit).append(line.charAt(++i));
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
        return escaped.toString();
    }
}
