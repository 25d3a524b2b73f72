package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.annotate.encoder.OnnxEncoder;
import org.demarche.cli.codebook.LearnReport;
import org.demarche.cli.event.JsonLines;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookProblem;
import org.demarche.codebook.CodebookSource;
import org.demarche.codebook.CodebookWeights;
import org.demarche.corpus.Corpus;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Encoder;
import org.demarche.model.weights.Weights;
import org.demarche.model.weights.WeightsFile;
import org.demarche.pipeline.OrderedWork;
import org.demarche.pipeline.examples.CodebookLearner;
import org.demarche.pipeline.examples.Lecture;
import org.demarche.pipeline.examples.TypeTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code demarche codebook learn}: teaches the classifier the types of a codebook. */
@Command(
        name = "learn",
        header = "Teach the classifier a codebook's types by its examples.",
        description =
                "%nWrites classifier.npz into the folder; code, explain and relate use it from then on, besides the frames. "
                        + "Learns from the codebook's examples, from the marked sentences in its folder corpus/ (docs/codebook.md), and from "
                        + "the packaged examples, as what is something else. It learns new types and modes; of those of PLOVER it changes little. Takes a minute or two.%n",
        footer = {
            "",
            "Example:",
            "  demarche codebook learn my-codebook",
            "  demarche code report.txt --codebook my-codebook"
        })
final class CodebookLearnCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    @Parameters(paramLabel = "DIR", description = "Folder of the codebook.")
    private Path folder = Path.of(".");

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description =
                    "Learn from the marked sentences of this folder too, such as the project's own corpus/; may be repeated.")
    private List<Path> corpora = new ArrayList<>();

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "Try how well held-out examples are coded, in so many folds, and choose by that how likely an event must be; 0 not to. 5 if not given.")
    private int folds = 5;

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

    CodebookLearnCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        if (folds < 0 || folds == 1) {
            throw new ParameterException(spec.commandLine(), "--folds is 0, or 2 and more");
        }
        List<CodebookProblem> problems = new CodebookFolder(Optional.of(folder)).problems();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> shell.err().println(problem));
            shell.err().println(Counted.of(problems.size(), "problem") + "; nothing was learned");
            return 1;
        }
        LearnReport report = learned();
        try (OutputStream data = DataFile.open(Optional.empty(), shell)) {
            switch (format) {
                case TEXT -> report.lines().forEach(new TextOutput(data)::line);
                case JSON -> new JsonLines(data).line(report.json());
            }
        }
        return 0;
    }

    private LearnReport learned() throws IOException {
        Engine engine = loaded();
        Weights packaged = CodebookWeights.read(CodebookSource.packaged())
                .orElseThrow(() -> new IOException("the program lacks its weights; build it again"));
        try (Encoder encoder = OnnxEncoder.open(packaged)) {
            CodebookLearner learner = new CodebookLearner(
                    engine.annotator(), engine.codebook(), packaged, encoder, LocalDate.now(shell.clock()));
            return learned(engine.codebook(), learner);
        }
    }

    private LearnReport learned(Codebook codebook, CodebookLearner learner) throws IOException {
        List<CodebookLearner.Material> material = learner.material();
        if (material.stream().noneMatch(CodebookLearner.Material::isOwn)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the codebook has no examples of its own; write some under examples in its types/*.yaml");
        }
        List<CorpusSentence> marked = marked(codebook);
        List<Lecture> lectures = new ArrayList<>();
        try (Progress progress = Progress.through(shell, material.size() + (long) marked.size())) {
            OrderedWork work = new OrderedWork(threads.number());
            work.run(material.iterator(), learner::study, lecture -> {
                progress.step();
                lecture.ifPresent(lectures::add);
            });
            work.run(marked.iterator(), learner::study, lecture -> {
                progress.step();
                lectures.add(lecture);
            });
        }
        List<TypeTrial> trials = folds == 0 ? List.of() : learner.heldOut(lectures, folds);
        Path file = folder.resolve(CodebookWeights.FILE);
        write(learner.learn(lectures, trials), file);
        long own = material.stream().filter(CodebookLearner.Material::isOwn).count();
        return new LearnReport(codebook.label(), own, lectures.size() - own, trials, file, Files.size(file));
    }

    /** The marked sentences of the codebook and of the folders that were named. */
    private List<CorpusSentence> marked(Codebook codebook) throws IOException {
        List<Path> folders = new ArrayList<>(corpora);
        Path own = folder.resolve("corpus");
        if (Files.isDirectory(own)) {
            folders.add(own);
        }
        List<CorpusSentence> marked = new ArrayList<>();
        for (Path one : folders) {
            Corpus corpus = CorpusReader.read(one);
            if (!corpus.problems().isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        one.resolve(corpus.problems().get(0).toString()).toString());
            }
            marked.addAll(corpus.sentences());
        }
        warnOfUnknown(codebook, marked);
        return marked;
    }

    private void warnOfUnknown(Codebook codebook, List<CorpusSentence> marked) {
        marked.stream()
                .flatMap(sentence -> sentence.events().stream())
                .map(CorpusEvent::type)
                .distinct()
                .filter(type -> codebook.type(type).isEmpty())
                .sorted()
                .forEach(type -> shell.err()
                        .println("marked sentences have events of type " + type
                                + ", which the codebook does not have: taken for no event"));
    }

    private static void write(Weights weights, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            WeightsFile.write(weights, out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Engine loaded() {
        try (Progress progress = Progress.of(shell, Progress.Watched.DATA)) {
            progress.loading();
            return engines.load(Optional.of(folder));
        }
    }
}
