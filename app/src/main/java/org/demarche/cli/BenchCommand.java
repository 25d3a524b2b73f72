package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.bench.Bench;
import org.demarche.cli.bench.BenchReport;
import org.demarche.cli.bench.BenchResult;
import org.demarche.cli.event.JsonLines;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche bench}: how fast a folder of reports is coded. */
@Command(
        name = "bench",
        header = "Measure speed and memory over a folder of reports.",
        description =
                "%nCodes the reports several times, with 1 thread and with --threads, after a warm-up, and prints "
                        + "medians: articles and sentences a second beside the annotation alone, the share of each stage, "
                        + "peak memory.%n",
        footer = {"", "Example:", "  demarche bench examples --threads 2"})
final class BenchCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    /** How the result is printed. */
    private enum BenchFormat {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FOLDER", description = "Reports to code.")
    private String folder = ".";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES}; table if not given.")
    private BenchFormat format = BenchFormat.TABLE;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Rounds to take medians of; 3.")
    private int rounds = 3;

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    BenchCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        ArticleReader reader = new ArticleReader(ReadLimits.defaults(), Optional.empty(), note -> {});
        Engine loaded = engines.load(codebook.folder());
        LocalDate today = LocalDate.now(shell.clock());
        Bench bench = new Bench(loaded, today, Math.max(1, rounds), System::nanoTime);
        List<Integer> layouts = threads.number() == 1 ? List.of(1) : List.of(1, threads.number());
        Optional<BenchResult> result = bench.run(
                () -> reader.read(List.of(folder)), layouts, told -> shell.err().println(told + " ..."));
        if (result.isEmpty()) {
            shell.err().println("demarche: " + folder + " holds no report that can be read");
            return 1;
        }
        try (OutputStream data = DataFile.open(Optional.empty(), shell)) {
            switch (format) {
                case TABLE -> BenchReport.table(result.get()).forEach(new TextOutput(data)::line);
                case JSON -> new JsonLines(data).line(BenchReport.json(result.get()));
            }
        }
        return 0;
    }
}
