package org.demarche.quality;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Screen;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;

/** Annotates and codes the sentences of a set; one that the engine rejects is an error of the evaluation. */
final class PlainCoding {
    private static final Set<BlockKind> BODY = Set.of(BlockKind.BODY);

    private final Annotator annotator;
    private final Pipeline pipeline;

    /**
     * Makes it.
     *
     * @param today the day by which sentences without a date are judged
     */
    PlainCoding(Program program, LocalDate today) {
        this.annotator = program.annotator();
        this.pipeline = new Pipeline(
                program.annotator(),
                program.codebook(),
                program.learned(),
                new PipelineSettings(BODY, today, PipelineSettings.Parse.LATE));
    }

    /** The article with every sentence parsed. */
    AnnotatedArticle annotate(Article article) {
        return accepted(annotator.annotate(article, BODY, Screen.all()));
    }

    /** The article with its events. */
    CodedArticle code(Article article) {
        return accepted(pipeline.code(article));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return outcome.match(Function.<T>identity(), rejected -> {
            throw new IllegalStateException(rejected.toString());
        });
    }
}
