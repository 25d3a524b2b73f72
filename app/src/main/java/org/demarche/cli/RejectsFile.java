package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.cli.event.JsonLines;
import org.demarche.model.Rejected;

/** Lists rejected inputs as JSON Lines, where the user wants it. */
final class RejectsFile implements AutoCloseable {
    private final OutputStream out;
    private final JsonLines lines;

    private RejectsFile(OutputStream out) {
        this.out = out;
        this.lines = new JsonLines(out);
    }

    static RejectsFile open(Optional<Path> file) throws IOException {
        return new RejectsFile(
                file.isPresent()
                        ? new BufferedOutputStream(DataFile.create(file.get()))
                        : OutputStream.nullOutputStream());
    }

    void write(Rejected rejected) {
        lines.line(json -> {
            json.writeStringField("source", rejected.source());
            json.writeStringField("reason", rejected.reason());
        });
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
