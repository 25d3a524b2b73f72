package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.codebook.CheckReport;
import org.demarche.cli.event.JsonLines;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookProblem;
import org.demarche.codebook.Origin;
import org.demarche.pipeline.OrderedWork;
import org.demarche.pipeline.examples.ExampleCheck;
import org.demarche.pipeline.examples.ExampleFailure;
import org.demarche.pipeline.examples.TypeExample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code demarche codebook check}: the form of a codebook, then its examples as tests. */
@Command(
        name = "check",
        header = "Check a codebook: its form, then its examples.",
        description =
                "%nPrints what is wrong as file:line: problem; remedy. Where nothing is, codes every example and prints "
                        + "those that fail: what was expected, what was coded, what became of the frames that should have fitted. "
                        + "Exits with 1 if anything is wrong.%n",
        footer = {"", "Example:", "  demarche codebook check my-codebook"})
final class CodebookCheckCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder of the codebook; the packaged one if not given.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Try the examples of one type only.")
    private Optional<String> type = Optional.empty();

    @Option(names = "--all", description = "Try the examples of the codebook that it extends too.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    CommonOptions common = new CommonOptions();

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    CodebookCheckCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        List<CodebookProblem> problems = new CodebookFolder(folder).problems();
        if (!problems.isEmpty()) {
            print(CheckReport.ofProblems(problems));
            shell.err().println(Counted.of(problems.size(), "problem") + "; the examples were not tried");
            return 1;
        }
        CheckReport report = tried();
        print(report);
        return report.isClean() ? 0 : 1;
    }

    private CheckReport tried() {
        Engine engine = loaded();
        Codebook codebook = engine.codebook();
        if (type.isPresent() && codebook.type(type.get()).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "the codebook has no type " + type.get() + "; see demarche codebook show");
        }
        ExampleCheck check =
                new ExampleCheck(engine.annotator(), codebook, engine.learned(), LocalDate.now(shell.clock()));
        List<TypeExample> examples = check.examples(example -> all || example.origin() == Origin.OWN).stream()
                .filter(example -> type.isEmpty() || type.get().equals(example.type()))
                .toList();
        CheckReport report = new CheckReport(codebook.label());
        try (Progress progress = Progress.through(shell, examples.size())) {
            new OrderedWork(threads.number())
                    .run(examples.iterator(), example -> new Tried(example, check.check(example)), result -> {
                        progress.step();
                        report.add(result.example(), result.failure());
                    });
        }
        return report;
    }

    /** An example and what is wrong with it. */
    private record Tried(TypeExample example, Optional<ExampleFailure> failure) {}

    private Engine loaded() {
        try (Progress progress = Progress.of(shell, Progress.Watched.DATA)) {
            progress.loading();
            return engines.load(folder);
        }
    }

    private void print(CheckReport report) throws IOException {
        try (OutputStream data = DataFile.open(Optional.empty(), shell)) {
            switch (format) {
                case TEXT -> report.lines().forEach(new TextOutput(data)::line);
                case JSON -> new JsonLines(data).line(report.json());
            }
        }
    }
}
