package org.demarche.cli;

import java.io.OutputStream;
import java.util.Optional;
import org.demarche.cameo.CameoCoder;
import org.demarche.cli.event.EventJson;
import org.demarche.cli.event.JsonLines;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.CodedArticle;

/** Prints one event a line. */
final class JsonLinesOutput implements CodedOutput {
    private final JsonLines lines;
    private final Optional<CameoCoder> cameo;

    /**
     * Makes it.
     *
     * @param cameo gives the field {@code cameo}; absent where events have no such field
     */
    JsonLinesOutput(OutputStream out, Optional<CameoCoder> cameo) {
        this.cameo = cameo;
        this.lines = new JsonLines(out);
    }

    @Override
    public void print(CodedArticle article) {
        for (ResolvedEvent event : article.events()) {
            lines.line(json -> {
                EventJson.write(json, article.annotated().article(), event);
                if (cameo.isPresent()) {
                    EventJson.writeCameo(json, cameo.get().code(article.annotated(), event));
                }
            });
        }
    }

    @Override
    public void end() {}
}
