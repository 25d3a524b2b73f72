package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.codebook.ImportView;
import org.demarche.cli.event.JsonLines;
import org.demarche.codebook.CodebookProblem;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.petrarch.PetrarchImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche codebook import petrarch}: dictionaries in, a codebook out. */
@Command(
        name = "petrarch",
        header = "Make a codebook of dictionaries of PETRARCH, PETRARCH-2 or UniversalPetrarch.",
        description =
                "%nReads verb, actor and agent dictionaries, which it tells apart by their lines, and writes a codebook "
                        + "that extends PLOVER: verbs and patterns become frames of the PLOVER types that their CAMEO codes belong to, "
                        + "actors and agents become organisations and role nouns. Every line that was not taken over as it stands is "
                        + "in DIR/import-report.tsv with the reason; a count is printed.%n",
        footer = {
            "",
            "Example:",
            "  demarche codebook import petrarch CAMEO.2.0.txt Phoenix.agents.txt --to my-codebook",
            "  demarche codebook check my-codebook"
        })
final class CodebookImportPetrarchCommand implements Callable<Integer> {
    /** Where the account of the lines is written. */
    static final String REPORT = "import-report.tsv";

    private final Shell shell;

    /** How the counts are printed. */
    private enum ImportFormat {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dictionaries, in any order.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the codebook; made where missing.")
    private Path folder = Path.of(".");

    @Option(names = "--force", description = "Write into a folder that holds something, over files of the same names.")
    private boolean force;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}; text if not given.")
    private ImportFormat format = ImportFormat.TEXT;

    @Mixin
    CommonOptions common = new CommonOptions();

    CodebookImportPetrarchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        NewFolder.check(folder, force);
        PetrarchImport dictionaries =
                new PetrarchImport(CodebookReader.packaged().actors());
        for (Path file : files) {
            read(dictionaries, file);
        }
        String name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("petrarch");
        List<String> written = new ArrayList<>(dictionaries.write(folder, name));
        ImportView view = new ImportView(dictionaries.kinds(), dictionaries.report());
        Files.write(folder.resolve(REPORT), view.table());
        written.add(REPORT);
        try (OutputStream data = DataFile.open(Optional.empty(), shell)) {
            switch (format) {
                case TEXT -> view.lines().forEach(new TextOutput(data)::line);
                case JSON -> new JsonLines(data).line(view.json());
            }
        }
        List<CodebookProblem> problems = new CodebookFolder(Optional.of(folder)).problems();
        problems.forEach(problem -> shell.err().println(problem));
        shell.err()
                .println(Counted.of(written.size(), "file") + " written to " + folder
                        + "; what was not taken over as it stands: " + folder.resolve(REPORT));
        return problems.isEmpty() ? 0 : 1;
    }

    private static void read(PetrarchImport dictionaries, Path file) throws IOException {
        try {
            dictionaries.read(file);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        }
    }
}
