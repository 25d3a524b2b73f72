package org.demarche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche codebook import}: hands over to the reader of a format. */
@Command(
        name = "import",
        synopsisSubcommandLabel = "FORMAT",
        header = "Make a codebook of the dictionaries of another coder.",
        commandListHeading = "%nFormats:%n",
        footer = {
            "",
            "Example:",
            "  demarche codebook import petrarch CAMEO.2.0.txt Phoenix.agents.txt --to my-codebook"
        })
final class CodebookImportCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with its formats. */
    static CommandLine withFormats(Shell shell) {
        return new CommandLine(new CodebookImportCommand())
                .addSubcommand("petrarch", new CodebookImportPetrarchCommand(shell));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a format: petrarch");
    }
}
