package org.demarche.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.table.ArticleHeading;
import org.demarche.cli.table.Style;
import org.demarche.cli.table.TextWidth;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.text.Sentence;
import org.demarche.pipeline.CodedArticle;

/** Tells how an article was coded, from its first block to its last. */
public final class Explanation {
    private static final String INDENT = "    ";

    private final int width;
    private final Style style;
    private final SentenceLines sentences;

    public Explanation(int width, Style style) {
        this.width = width;
        this.style = style;
        this.sentences = new SentenceLines(width, style);
    }

    /** The lines that explain an article. */
    public List<String> of(CodedArticle coded) {
        Article article = coded.annotated().article();
        List<String> lines = new ArrayList<>();
        int events = coded.events().size();
        lines.add(ArticleHeading.of(article, events + (events == 1 ? " event" : " events"), width, style));
        lines.add("");
        Optional<Block> previous = Optional.empty();
        for (Block block : article.blocks()) {
            List<Sentence> within = coded.annotated().sentences().stream()
                    .filter(sentence -> block.offsets().contains(sentence.offsets()))
                    .toList();
            if (!isAlike(block, previous)) {
                lines.add(label(block));
            }
            if (within.isEmpty()) {
                lines.add(INDENT + style.dim(firstWords(block, article.text())));
            }
            previous = Optional.of(block);
            for (Sentence sentence : within) {
                lines.addAll(sentences.of(sentence, coded));
                lines.add("");
            }
        }
        return lines;
    }

    private static boolean isAlike(Block block, Optional<Block> previous) {
        return previous.isPresent()
                && previous.get().kind() == block.kind()
                && previous.get().reason().equals(block.reason());
    }

    /** What a block was taken for and why. */
    private String label(Block block) {
        String kind = block.kind().label();
        return (block.kind() == BlockKind.BODY ? style.bold(kind) : style.warning(kind))
                + style.dim(": " + block.reason());
    }

    private String firstWords(Block block, String text) {
        String words = TextWidth.oneLine(
                text.substring(block.offsets().start(), block.offsets().end()));
        return TextWidth.cut(words, width - INDENT.length());
    }
}
