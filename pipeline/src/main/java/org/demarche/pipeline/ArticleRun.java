package org.demarche.pipeline;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.model.Article;
import org.demarche.model.Outcome;
import org.demarche.model.Rejected;

/** Codes many articles on several threads; outcomes come in the order of the articles. */
public final class ArticleRun {
    private final Supplier<Pipeline> pipeline;
    private final OrderedWork work;

    /**
     * Makes a run.
     *
     * @param pipeline asked for each article, by any thread, so it should give the same one; not asked where nothing was
     *                 read
     * @param threads  that code, at least 1
     */
    public ArticleRun(Supplier<Pipeline> pipeline, int threads) {
        this.pipeline = pipeline;
        this.work = new OrderedWork(threads);
    }

    /**
     * Codes the articles; rejected ones are passed on.
     *
     * @param articles read by one thread, not the caller's
     * @param sink     called on the caller's thread
     */
    public void run(Iterator<Outcome<Article>> articles, Consumer<Outcome<CodedArticle>> sink) {
        work.run(articles, this::code, sink);
    }

    private Outcome<CodedArticle> code(Outcome<Article> read) {
        return read.match(article -> code(pipeline.get(), article), Outcome.Refused::new);
    }

    /** An article that a mistake of ours makes impossible to code is rejected like any other; the run goes on. */
    private static Outcome<CodedArticle> code(Pipeline pipeline, Article article) {
        try {
            return pipeline.code(article);
        } catch (RuntimeException | StackOverflowError mistake) {
            String reason = "could not be coded, please report this: " + mistake;
            return new Outcome.Refused<>(new Rejected(reason, article.source()));
        } catch (OutOfMemoryError full) {
            String reason = "needs more memory than there is; split it, or give more with DEMARCHE_OPTS=-Xmx6g";
            return new Outcome.Refused<>(new Rejected(reason, article.source()));
        }
    }
}
