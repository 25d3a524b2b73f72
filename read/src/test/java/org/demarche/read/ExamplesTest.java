package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @Test
    void everyExampleIsRead() {
        assertThat(articles(EXAMPLES)).hasSize(20);
    }

    @Test
    void theStateVisitHasItsFurnitureAndCommentsApart() {
        Article article = articles(EXAMPLES.resolve("state-visit.txt")).get(0);

        assertThat(text(article, BlockKind.FURNITURE))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Follow us");
        assertThat(text(article, BlockKind.COMMENT))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Two losers");
        assertThat(text(article, BlockKind.BODY)).hasSize(10);
    }

    @Test
    void noExampleLosesAParagraphOfItsReport() {
        for (Article article : articles(EXAMPLES)) {
            assertThat(text(article, BlockKind.FURNITURE)).as(article.source()).noneMatch(line -> line.length() > 140);
        }
    }

    private static List<String> text(Article article, BlockKind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> article.text()
                        .substring(block.offsets().start(), block.offsets().end()))
                .toList();
    }

    private static List<Article> articles(Path path) {
        List<Article> articles = new ArrayList<>();
        try (ArticleStream stream = new ArticleReader().read(List.of(path.toString()))) {
            stream.forEachRemaining(outcome -> articles.add(outcome.match(article -> article, rejected -> {
                throw new AssertionError(rejected);
            })));
        }
        return articles;
    }
}
