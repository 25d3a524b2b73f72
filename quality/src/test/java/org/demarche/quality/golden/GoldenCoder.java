package org.demarche.quality.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.pipeline.ArticleRun;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;
import org.demarche.quality.SharedEngine;
import org.demarche.read.ArticleReader;
import org.demarche.read.ArticleStream;
import org.demarche.read.ReadLimits;

/** Reads and codes files as the program does; all are published on the same day. */
public final class GoldenCoder {
    /** The day on which the cases are published. */
    public static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 16);

    private final Pipeline pipeline;

    public GoldenCoder() {
        this.pipeline = new Pipeline(
                SharedEngine.engine().annotator(),
                SharedEngine.engine().codebook(),
                SharedEngine.engine().learned(),
                new PipelineSettings(Set.of(BlockKind.BODY), PUBLISHED, PipelineSettings.Parse.LATE));
    }

    /** The articles of files, in their order. */
    public List<Article> read(List<String> files) {
        ArticleReader reader = new ArticleReader(ReadLimits.defaults(), Optional.of(PUBLISHED), note -> {});
        List<Article> articles = new ArrayList<>();
        try (ArticleStream stream = reader.read(files)) {
            stream.forEachRemaining(outcome -> articles.add(accepted(outcome)));
        }
        return articles;
    }

    /** Codes an article. */
    public CodedArticle code(Article article) {
        return accepted(pipeline.code(article));
    }

    /** Codes articles on several threads. */
    List<CodedArticle> code(List<Article> articles, int threads) {
        List<CodedArticle> coded = new ArrayList<>();
        Iterator<Outcome<Article>> inputs =
                articles.stream().<Outcome<Article>>map(Outcome.Accepted::new).iterator();
        new ArticleRun(() -> pipeline, threads).run(inputs, outcome -> coded.add(accepted(outcome)));
        return coded;
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return outcome.match(value -> value, rejected -> {
            throw new AssertionError(rejected.source() + " was rejected: " + rejected.reason());
        });
    }
}
