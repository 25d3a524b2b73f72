package org.demarche.cli.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.demarche.read.jsonl.BoundedLines;
import org.demarche.read.jsonl.BoundedLines.NumberedLine;
import org.demarche.read.jsonl.Parsed;

/** The lines of files or of standard input, read as they are asked for; blank lines are left out. Not thread-safe. */
public final class QuestionLines implements Iterator<QuestionLine>, AutoCloseable {
    private static final int LIMIT_BYTES = 10_000_000;
    private static final String STANDARD_INPUT = "-";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Iterator<String> paths;
    private final InputStream standardInput;
    private BoundedLines lines = new BoundedLines(InputStream.nullInputStream(), LIMIT_BYTES);
    private String path = STANDARD_INPUT;
    private Optional<QuestionLine> upcoming = Optional.empty();

    /** The lines of the files in their order; {@code -} is standard input. */
    public QuestionLines(List<String> paths, InputStream standardInput) {
        this.paths = List.copyOf(paths).iterator();
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        try {
            while (upcoming.isEmpty()) {
                Optional<NumberedLine> next = lines.next();
                if (next.isPresent()) {
                    upcoming = Optional.of(parse(next.get()));
                } else if (paths.hasNext()) {
                    open(paths.next());
                } else {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(new IOException(path + " cannot be read: " + unreadable, unreadable));
        }
    }

    @Override
    public QuestionLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException("every line has been read");
        }
        QuestionLine line = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return line;
    }

    private void open(String next) throws IOException {
        lines.close();
        path = next;
        lines = new BoundedLines(
                next.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(next)), LIMIT_BYTES);
    }

    private QuestionLine parse(NumberedLine line) {
        String place = (path.equals(STANDARD_INPUT) ? "line " : path + ":") + line.number();
        return new QuestionLine(place, line.content().match(this::parse, Parsed.Bad::new));
    }

    private Parsed<ObjectNode> parse(byte[] line) {
        try {
            JsonNode node = json.readTree(line);
            return node instanceof ObjectNode object
                    ? new Parsed.Good<>(object)
                    : new Parsed.Bad<>("the line must be a JSON object");
        } catch (JsonProcessingException wrong) {
            return new Parsed.Bad<>("the line is not JSON: " + wrong.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
