package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.Shell.Output;
import org.demarche.cli.explain.Explanation;
import org.demarche.cli.table.Style;
import org.demarche.pipeline.ArticleRun;
import org.demarche.pipeline.Pipeline;
import org.demarche.read.ArticleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche explain}: why a report gives the events that it gives. */
@Command(
        name = "explain",
        header = "Tell for each sentence of a report what was proposed, chosen and dropped, and why.",
        description = "%nPrints how the page was divided into body, furniture and comments, each sentence with its "
                + "quotations and speakers, every frame that fitted a word of it, and the events.%n",
        footer = {"", "Example:", "  demarche explain examples/state-visit.txt | less"})
final class ExplainCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    @Parameters(paramLabel = "REPORT", description = "A file; - is standard input.")
    private String report = "-";

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private Likelihood likelihood = new Likelihood();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ExplainCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = shell.clock().instant();
        Tally tally = new Tally();
        Explanation explanation = new Explanation(shell.width(), Style.of(shell.isColoured(Output.OUT)));
        Lazy<Engine> engine = codebook.engine(engines);
        Lazy<Pipeline> pipeline =
                new Lazy<>(() -> likelihood.on(engine.get()).pipeline(reading.settings(shell.clock())));
        try (OutputStream data = DataFile.open(Optional.empty(), shell);
                Progress progress = Progress.of(shell, Progress.Watched.of(Optional.empty(), shell));
                ArticleStream articles = reading.reader(tally::note).read(List.of(report), shell.in())) {
            TextOutput out = new TextOutput(data);
            progress.loading();
            new ArticleRun(pipeline, 1).run(articles, outcome -> {
                progress.step();
                tally.add(outcome);
                outcome.match(
                        article -> {
                            explanation.of(article).forEach(out::line);
                            return article;
                        },
                        rejection -> rejection);
            });
        }
        tally.print(shell.err(), Duration.between(started, shell.clock().instant()));
        return tally.isNothingCoded() ? 1 : 0;
    }
}
