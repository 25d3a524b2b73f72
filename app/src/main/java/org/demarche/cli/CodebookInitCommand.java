package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.codebook.NewCodebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche codebook init}: the files of a new codebook. */
@Command(
        name = "init",
        header = "Start a codebook in a folder.",
        description =
                "%nFrom plover, it copies the packaged codebook with all its words and actors, to be changed. From "
                        + "empty, it writes one example type with comments; words and actors are then those of the packaged "
                        + "codebook.%n",
        footer = {"", "Example:", "  demarche codebook init my-codebook --from empty"})
final class CodebookInitCommand implements Callable<Integer> {
    private final Shell shell;

    /** What a codebook begins from. */
    private enum From {
        PLOVER(NewCodebook.PLOVER),
        EMPTY(NewCodebook.EMPTY);

        private final NewCodebook files;

        From(NewCodebook files) {
            this.files = files;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "DIR", description = "Folder of the new codebook; made where it is missing.")
    private Path folder = Path.of(".");

    @Option(
            names = "--from",
            paramLabel = "START",
            defaultValue = "PLOVER",
            description = "${COMPLETION-CANDIDATES}; plover if not given.")
    private From from = From.PLOVER;

    @Option(names = "--force", description = "Write into a folder that holds something, over files of the same names.")
    private boolean force;

    @Mixin
    CommonOptions common = new CommonOptions();

    CodebookInitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        NewFolder.check(folder, force);
        List<String> written = from.files.write(folder);
        try (OutputStream data = DataFile.open(Optional.empty(), shell)) {
            TextOutput out = new TextOutput(data);
            written.forEach(path -> out.line(folder.resolve(path).toString()));
        }
        shell.err()
                .println(Counted.of(written.size(), "file") + " written; give the codebook a name and a version in "
                        + folder.resolve("codebook.yaml") + ", then: demarche codebook check " + folder);
        return 0;
    }
}
