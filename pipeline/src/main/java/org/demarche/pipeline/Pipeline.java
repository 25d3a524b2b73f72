package org.demarche.pipeline;

import java.util.List;
import java.util.Optional;
import org.demarche.code.Coder;
import org.demarche.code.Coding;
import org.demarche.code.Learned;
import org.demarche.codebook.Codebook;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.Outcome;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.Screen;
import org.demarche.resolve.Resolver;

/** Codes articles: annotate, code, resolve. Thread-safe. */
public final class Pipeline {
    private final Annotator annotator;
    private final Coder coder;
    private final Resolver resolver;
    private final Screen screen;
    private final PipelineSettings settings;

    /** Makes a pipeline that codes by frames alone. */
    public Pipeline(Annotator annotator, Codebook codebook, PipelineSettings settings) {
        this(annotator, codebook, Optional.empty(), settings);
    }

    /**
     * Makes a pipeline.
     *
     * @param learned what was learned from a corpus; empty to code by frames alone
     */
    public Pipeline(Annotator annotator, Codebook codebook, Optional<Learned> learned, PipelineSettings settings) {
        this.annotator = annotator;
        this.coder = new Coder(codebook, learned);
        this.resolver = new Resolver(codebook.actors(), settings.today());
        this.screen = switch (settings.parse()) {
            case LATE -> coder.screen();
            case EVERYTHING -> Screen.all();
        };
        this.settings = settings;
    }

    /** The events of an article; rejected where it cannot be annotated. */
    public Outcome<CodedArticle> code(Article article) {
        return annotator
                .annotate(article, settings.kinds(), screen)
                .match(annotated -> new Outcome.Accepted<>(codeAnnotated(annotated)), Outcome.Refused::new);
    }

    private CodedArticle codeAnnotated(AnnotatedArticle annotated) {
        Coding coding = coder.code(annotated);
        List<ResolvedEvent> events = resolver.resolve(annotated, coding.events());
        return new CodedArticle(annotated, events, coding.decisions(), coding.contexts());
    }
}
