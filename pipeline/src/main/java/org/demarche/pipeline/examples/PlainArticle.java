package org.demarche.pipeline.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.text.Offsets;

/** Articles that are one block of body, such as single sentences. */
public final class PlainArticle {
    private PlainArticle() {}

    public static Article of(String source, String text, Optional<LocalDate> published) {
        List<Block> blocks = text.isEmpty()
                ? List.of()
                : List.of(new Block(new Offsets(0, text.length()), BlockKind.BODY, "plain text"));
        return new Article(
                source, source, text, Optional.empty(), published, Optional.empty(), Optional.empty(), blocks);
    }
}
