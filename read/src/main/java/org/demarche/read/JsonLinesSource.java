package org.demarche.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.Article;
import org.demarche.model.Outcome;
import org.demarche.model.Outcome.Refused;
import org.demarche.model.Rejected;
import org.demarche.read.jsonl.BoundedLines;
import org.demarche.read.jsonl.ReportLine;
import org.demarche.read.text.TextDecoder;

/** One article a line, a line at a time. */
final class JsonLinesSource implements Source {
    private final BoundedLines lines;
    private final String file;
    private final ArticleAssembly assembly;
    private final Consumer<ReadNote> notes;
    private Optional<Outcome<Article>> upcoming = Optional.empty();

    JsonLinesSource(BoundedLines lines, String file, ArticleAssembly assembly, Consumer<ReadNote> notes) {
        this.lines = lines;
        this.file = file;
        this.assembly = assembly;
        this.notes = notes;
    }

    @Override
    public boolean hasNext() {
        if (upcoming.isEmpty()) {
            upcoming = read();
        }
        return upcoming.isPresent();
    }

    @Override
    public Outcome<Article> next() {
        if (!hasNext()) {
            throw new NoSuchElementException(file + " has been read to its end");
        }
        Outcome<Article> outcome = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return outcome;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close " + file, failure);
        }
    }

    private Optional<Outcome<Article>> read() {
        try {
            return lines.next().map(line -> {
                String source = file + ":" + line.number();
                return line.content().match(bytes -> parsed(bytes, source), reason -> refused(reason, source));
            });
        } catch (IOException failure) {
            lines.abandon();
            return Optional.of(refused("cannot be read further: " + SourceOpener.message(failure), file));
        }
    }

    private Outcome<Article> parsed(byte[] bytes, String source) {
        return TextDecoder.decode(bytes)
                .match(
                        decoded -> {
                            decoded.note().ifPresent(note -> notes.accept(new ReadNote(note, source)));
                            return ReportLine.parse(decoded.text())
                                    .match(line -> assembled(line, source), reason -> refused(reason, source));
                        },
                        reason -> refused(reason, source));
    }

    private Outcome<Article> assembled(ReportLine line, String source) {
        line.notes().forEach(note -> notes.accept(new ReadNote(note, source)));
        return assembly.line(line, source);
    }

    private static Outcome<Article> refused(String reason, String source) {
        return new Refused<>(new Rejected(reason, source));
    }
}
