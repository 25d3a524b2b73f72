package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.Shell.Output;
import org.demarche.cli.table.Style;
import org.demarche.pipeline.ArticleRun;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.Pipeline;
import org.demarche.read.ArticleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche code}: reports in, their events out. */
@Command(
        name = "code",
        header = "Print the events that reports tell of.",
        description =
                "%nReads plain text and JSON Lines (id, text; title, published, url, publisher), files and folders of "
                        + "them. Of a saved page only the report is coded, not the furniture and the comments around it.%n",
        footer = {
            "",
            "Examples:",
            "  demarche code examples/state-visit.txt",
            "  demarche code reports/ --format jsonl --rejects rejects.jsonl > events.jsonl",
            "  demarche code report.txt --ontology cameo",
            "  curl -s https://example.org/report.txt | demarche code - --published 2023-06-16"
        })
final class CodeCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUTS",
            description = "Files and folders (.txt, .jsonl, .ndjson, .json); - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; table on a terminal if not given, jsonl otherwise.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--ontology",
            paramLabel = "NAME",
            defaultValue = "PLOVER",
            description = "${COMPLETION-CANDIDATES}; plover if not given. cameo adds a CAMEO code to each event.")
    private Ontology ontology = Ontology.PLOVER;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the events to a file.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write what could not be used to a file, as JSON Lines: source, reason.")
    private Optional<Path> rejects = Optional.empty();

    @Option(names = "--strict", description = "Exit with 1 if any input was rejected.")
    private boolean strict;

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private Likelihood likelihood = new Likelihood();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    CodeCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = shell.clock().instant();
        Tally tally = new Tally();
        try (OutputStream data = DataFile.open(output, shell);
                RejectsFile rejected = RejectsFile.open(rejects);
                Progress progress = Progress.of(shell, Progress.Watched.of(output, shell), inputs)) {
            CodedOutput printer = printer(data);
            run(tally, rejected, progress, outcome -> {
                printer.print(outcome);
                flush(data);
            });
            progress.pause();
            if (!tally.isNothingCoded()) {
                printer.end();
            }
        }
        tally.print(shell.err(), Duration.between(started, shell.clock().instant()));
        return tally.isNothingCoded() || (strict && tally.isAnyRejected()) ? 1 : 0;
    }

    /** Prints a coded article. */
    private interface Printing {
        void print(CodedArticle article);
    }

    private void run(Tally tally, RejectsFile rejected, Progress progress, Printing printing) {
        Lazy<Engine> engine = codebook.engine(engines);
        Lazy<Pipeline> pipeline = new Lazy<>(() -> {
            progress.loading();
            return likelihood.on(engine.get()).pipeline(reading.settings(shell.clock()));
        });
        try (ArticleStream articles = reading.reader(tally::note).read(inputs, shell.in())) {
            new ArticleRun(pipeline, threads.number()).run(articles, outcome -> {
                progress.step();
                tally.add(outcome);
                outcome.match(
                        article -> {
                            printing.print(article);
                            return article;
                        },
                        rejection -> {
                            rejected.write(rejection);
                            return rejection;
                        });
            });
        }
    }

    private CodedOutput printer(OutputStream data) {
        Format chosen = format.orElse(
                Progress.Watched.of(output, shell) == Progress.Watched.DATA ? Format.TABLE : Format.JSONL);
        return switch (chosen) {
            case JSONL -> new JsonLinesOutput(data, ontology.cameo());
            case TABLE ->
                new TableOutput(
                        new TextOutput(data),
                        shell.width(),
                        Style.of(output.isEmpty() && shell.isColoured(Output.OUT)),
                        ontology.cameo());
        };
    }

    private static void flush(OutputStream data) {
        try {
            data.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
