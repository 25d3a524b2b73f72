package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.Shell.Output;
import org.demarche.cli.codebook.CodebookView;
import org.demarche.cli.table.Style;
import org.demarche.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche codebook show}: types, modes and frames for people to read. */
@Command(
        name = "show",
        header = "Show what is in a codebook.",
        description =
                "%nWithout more, a table of its types; with the name of a type, its modes, boundaries, frames and "
                        + "examples; with a mode or a frame (id, or TYPE/id as records have it), what it means and matches.%n",
        footer = {
            "",
            "Examples:",
            "  demarche codebook show",
            "  demarche codebook show REJECT",
            "  demarche codebook show my-codebook APPOINT/name-as"
        })
final class CodebookShowCommand implements Callable<Integer> {
    private static final int MOST_ARGUMENTS = 2;

    private final Shell shell;

    @Parameters(
            arity = "0..2",
            paramLabel = "[DIR] [TYPE|MODE|FRAME]",
            hideParamSyntax = true,
            description = "Folder of the codebook, the packaged one if not given; what to show of it.")
    private List<String> asked = new ArrayList<>();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CodebookShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        boolean folder =
                asked.size() == MOST_ARGUMENTS || (!asked.isEmpty() && Files.isDirectory(Path.of(asked.get(0))));
        Optional<Path> where = folder ? Optional.of(Path.of(asked.get(0))) : Optional.empty();
        List<String> words = folder ? asked.subList(1, asked.size()) : asked;
        Codebook codebook = new CodebookFolder(where).read();
        CodebookView view = new CodebookView(codebook, shell.width(), Style.of(shell.isColoured(Output.OUT)));
        List<String> lines = words.isEmpty() ? view.overview() : view.of(words.get(0));
        if (lines.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no type, mode or frame " + words.get(0) + " in " + codebook.label()
                            + ", and no such folder; demarche codebook show lists the types");
        }
        try (OutputStream data = DataFile.open(Optional.empty(), shell)) {
            lines.forEach(new TextOutput(data)::line);
        }
        return 0;
    }
}
