package org.demarche.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.demarche.cli.Shell.Output;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: hands the arguments to its subcommands. */
@Command(
        name = "demarche",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads the news and keeps a verifiable record of who did what to whom.%n",
        description = "%nCodes political events (PLOVER) from English reports, each with the words that say so.%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  demarche code examples/state-visit.txt --published 2023-06-16",
            "  demarche code reports/ --format jsonl --threads 4 > events.jsonl",
            "  demarche explain examples/state-visit.txt",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage. DEMARCHE_OPTS gives options to the JVM (-Xmx6g)."
        })
public final class Demarche implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Demarche() {}

    /** Starts the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        String level = Arrays.asList(arguments).contains(CommonOptions.VERBOSE) ? "info" : "warn";
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level);
        Shell shell = Shell.ofProcess(System.getProperty("demarche.terminals", ""));
        System.exit(run(shell, Engine::load, arguments));
    }

    /**
     * Runs a command.
     *
     * @param engines asked at most once, and only by commands that need it
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    public static int run(Shell shell, Engines engines, String... arguments) {
        CommandLine line = commandLine(shell, engines);
        int code = line.execute(arguments);
        line.getOut().flush();
        shell.err().flush();
        return code;
    }

    private static CommandLine commandLine(Shell shell, Engines engines) {
        CommandLine line = new CommandLine(new Demarche());
        line.addSubcommand("code", new CodeCommand(shell, engines));
        line.addSubcommand("explain", new ExplainCommand(shell, engines));
        line.addSubcommand("relate", new RelateCommand(shell, engines));
        line.addSubcommand("actors", new ActorsCommand(shell, engines));
        line.addSubcommand("bench", new BenchCommand(shell, engines));
        line.addSubcommand("codebook", CodebookCommand.withSubcommands(shell, engines));
        Ansi ansi = shell.isColoured(Output.OUT) ? Ansi.ON : Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Dates::parse);
        line.setUsageHelpWidth(Math.min(120, Math.max(60, shell.width())));
        line.setOut(new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8)));
        line.setErr(shell.err());
        line.setParameterExceptionHandler(Demarche::wrongUsage);
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failure.exitCode(failure, shell));
        return line;
    }

    /** Says what is wrong and how to call; behind the options of a subcommand, the message would be lost. */
    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("demarche: " + wrong.getMessage());
        if (command.getParent() == null) {
            command.usage(err, Ansi.OFF);
        } else {
            err.print("Usage: " + command.getHelp().synopsis(0));
            err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}
