package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Outcome.Accepted;
import org.demarche.model.Outcome.Refused;
import org.demarche.model.Rejected;
import org.demarche.model.Screen;
import org.junit.jupiter.api.Test;

class ArticleRunTest {
    /** Finds nothing in any article; fails on those whose text says so. */
    private static final class StubAnnotator implements Annotator {
        @Override
        public Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen) {
            if (article.text().equals("broken")) {
                throw new IllegalStateException("no such case");
            }
            return new Accepted<>(new AnnotatedArticle(article, List.of(), List.of()));
        }

        @Override
        public String version() {
            return "stub";
        }
    }

    private static Outcome<Article> article(String text) {
        return new Accepted<>(new Article(
                text, text, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static List<String> run(List<Outcome<Article>> articles, int threads) {
        Codebook codebook = CodebookReader.packaged();
        PipelineSettings settings =
                new PipelineSettings(Set.of(BlockKind.BODY), LocalDate.of(2024, 3, 1), PipelineSettings.Parse.LATE);
        Pipeline pipeline = new Pipeline(new StubAnnotator(), codebook, settings);
        List<String> seen = new ArrayList<>();
        new ArticleRun(() -> pipeline, threads)
                .run(
                        articles.iterator(),
                        outcome -> seen.add(outcome.match(
                                coded -> coded.annotated().article().source(),
                                rejected -> rejected.source() + ": " + rejected.reason())));
        return seen;
    }

    @Test
    void passesRejectedInputsOnInTheirPlace() {
        List<String> seen = run(List.of(article("a"), new Refused<>(new Rejected("is empty", "b")), article("c")), 2);

        assertThat(seen).containsExactly("a", "b: is empty", "c");
    }

    @Test
    void rejectsAnArticleThatItFailsOnAndGoesOn() {
        List<String> seen = run(List.of(article("a"), article("broken"), article("c")), 1);

        assertThat(seen).hasSize(3).endsWith("c");
        assertThat(seen.get(1))
                .startsWith("broken: could not be coded, please report this")
                .contains("no such case");
    }

    @Test
    void asksForNoPipelineWhereNothingWasRead() {
        List<Outcome<CodedArticle>> seen = new ArrayList<>();

        new ArticleRun(
                        () -> {
                            throw new AssertionError("not needed");
                        },
                        1)
                .run(
                        List.<Outcome<Article>>of(new Refused<>(new Rejected("is empty", "b")))
                                .iterator(),
                        seen::add);

        assertThat(seen).hasSize(1);
    }
}
