package org.demarche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche codebook}: hands over to its subcommands. */
@Command(
        name = "codebook",
        synopsisSubcommandLabel = "COMMAND",
        header = "Start, check, teach, show and import codebooks: which events there are and how they are told.",
        description = "%nA codebook is a folder of YAML files (docs/codebook.md; docs/tutorial-custom-codebook.md).%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Example:",
            "  demarche codebook init my-codebook --from empty",
            "  demarche codebook check my-codebook",
            "  demarche codebook learn my-codebook",
            "  demarche code report.txt --codebook my-codebook"
        })
final class CodebookCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with its subcommands. */
    static CommandLine withSubcommands(Shell shell, Engines engines) {
        CommandLine line = new CommandLine(new CodebookCommand());
        line.addSubcommand("init", new CodebookInitCommand(shell));
        line.addSubcommand("check", new CodebookCheckCommand(shell, engines));
        line.addSubcommand("learn", new CodebookLearnCommand(shell, engines));
        line.addSubcommand("show", new CodebookShowCommand(shell));
        line.addSubcommand("import", CodebookImportCommand.withFormats(shell));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}
