package org.demarche.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how likely right an event must be. */
final class Likelihood {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private Optional<Double> least = Optional.empty();

    @Option(
            names = "--min-probability",
            paramLabel = "P",
            description =
                    "Keep events that the classifier finds right with at least this probability, 0 to 1: lower finds more, higher errs"
                            + " less. If not given, those of frames are kept, and its own by the codebook's threshold.")
    void setLeast(double given) {
        if (!(given >= 0 && given <= 1)) {
            throw new ParameterException(command.commandLine(), "--min-probability must be from 0 to 1, got " + given);
        }
        least = Optional.of(given);
    }

    /** The engine with this limit. */
    Engine on(Engine engine) {
        return least.map(engine::atLeast).orElse(engine);
    }
}
