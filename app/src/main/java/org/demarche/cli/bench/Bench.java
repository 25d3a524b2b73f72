package org.demarche.cli.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.demarche.cli.Engine;
import org.demarche.code.Coder;
import org.demarche.code.Coding;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.pipeline.OrderedWork;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;
import org.demarche.resolve.Resolver;

/**
 * Codes the same articles again and again: first to warm up, then on one thread stage by stage, then whole with each number
 * of threads, beside the annotation alone. Of several rounds the median counts.
 */
public final class Bench {
    private static final Set<BlockKind> BODY = Set.of(BlockKind.BODY);
    private static final int WARM_UP_ARTICLES = 20;

    private final Annotator annotator;
    private final Coder coder;
    private final Resolver resolver;
    private final Pipeline pipeline;
    private final int rounds;
    private final LongSupplier nanos;

    /**
     * Makes a benchmark.
     *
     * @param nanos the time in nanoseconds, from any origin
     */
    public Bench(Engine engine, LocalDate today, int rounds, LongSupplier nanos) {
        this.annotator = engine.annotator();
        this.coder = new Coder(engine.codebook(), engine.learned());
        this.resolver = new Resolver(engine.codebook().actors(), today);
        this.pipeline = new Pipeline(
                engine.annotator(),
                engine.codebook(),
                engine.learned(),
                new PipelineSettings(BODY, today, PipelineSettings.Parse.LATE));
        this.rounds = rounds;
        this.nanos = nanos;
    }

    /**
     * Measures.
     *
     * @param source reads the articles, each time anew
     * @param told   what is being measured, for people
     * @return what was found; absent where there is no article that can be read
     */
    public Optional<BenchResult> run(
            Supplier<Iterator<Outcome<Article>>> source, List<Integer> threads, Consumer<String> told) {
        List<Article> articles = accepted(source.get());
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        told.accept("warming up");
        List<Article> some = articles.subList(0, Math.min(WARM_UP_ARTICLES, articles.size()));
        time(some, 1, pipeline::code);
        List<StageTimes> stages = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            told.accept("stages, round " + round);
            stages.add(stages(source));
        }
        List<Layout> layouts = new ArrayList<>();
        for (int number : threads) {
            layouts.add(layout(articles, number, told));
        }
        stages.sort(Comparator.comparingLong(StageTimes::totalNanos));
        long sentences = articles.stream().mapToLong(this::sentences).sum();
        return Optional.of(new BenchResult(
                articles.size(), sentences, rounds, stages.get(rounds / 2), layouts, Memory.peakResidentBytes()));
    }

    private static List<Article> accepted(Iterator<Outcome<Article>> source) {
        List<Article> articles = new ArrayList<>();
        while (source.hasNext()) {
            source.next().match(articles::add, rejected -> false);
        }
        return articles;
    }

    private long sentences(Article article) {
        return annotator
                .annotate(article, BODY, tokens -> false)
                .match(annotated -> annotated.sentences().size(), rejected -> 0);
    }

    private StageTimes stages(Supplier<Iterator<Outcome<Article>>> source) {
        long start = nanos.getAsLong();
        List<Article> articles = accepted(source.get());
        long read = nanos.getAsLong() - start;
        long annotate = 0;
        long code = 0;
        long resolve = 0;
        for (Article article : articles) {
            long before = nanos.getAsLong();
            Outcome<AnnotatedArticle> outcome = annotator.annotate(article, BODY, coder.screen());
            annotate += nanos.getAsLong() - before;
            List<AnnotatedArticle> annotated = outcome.match(List::of, rejected -> List.of());
            for (AnnotatedArticle one : annotated) {
                before = nanos.getAsLong();
                Coding coding = coder.code(one);
                code += nanos.getAsLong() - before;
                before = nanos.getAsLong();
                resolver.resolve(one, coding.events());
                resolve += nanos.getAsLong() - before;
            }
        }
        return new StageTimes(read, annotate, code, resolve);
    }

    private Layout layout(List<Article> articles, int threads, Consumer<String> told) {
        List<Long> coded = new ArrayList<>();
        List<Long> annotated = new ArrayList<>();
        long heap = 0;
        for (int round = 1; round <= rounds; round++) {
            told.accept(threads + " threads, round " + round);
            Memory.reset();
            coded.add(time(articles, threads, pipeline::code));
            heap = Math.max(heap, Memory.peakHeapBytes());
            annotated.add(time(articles, threads, article -> annotator.annotate(article, BODY, coder.screen())));
        }
        return new Layout(threads, median(coded), median(annotated), heap);
    }

    private long time(List<Article> articles, int threads, Function<Article, Outcome<?>> work) {
        long start = nanos.getAsLong();
        new OrderedWork(threads).run(articles.iterator(), work, outcome -> {});
        return nanos.getAsLong() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
