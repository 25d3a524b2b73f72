package org.demarche.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many threads work. */
final class Threads {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private int number = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that code reports; as many as processors if not given. The output is the same.")
    void setNumber(int given) {
        if (given < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be at least 1, got " + given);
        }
        number = given;
    }

    int number() {
        return number;
    }
}
