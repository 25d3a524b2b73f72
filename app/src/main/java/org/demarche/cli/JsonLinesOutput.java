package org.demarche.cli;

import java.io.OutputStream;
import org.demarche.cli.event.EventJson;
import org.demarche.cli.event.JsonLines;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.CodedArticle;

/** Prints one event a line. */
final class JsonLinesOutput implements CodedOutput {
    private final JsonLines lines;

    JsonLinesOutput(OutputStream out) {
        this.lines = new JsonLines(out);
    }

    @Override
    public void print(CodedArticle article) {
        for (ResolvedEvent event : article.events()) {
            lines.line(json -> EventJson.write(json, article.annotated().article(), event));
        }
    }

    @Override
    public void end() {}
}
