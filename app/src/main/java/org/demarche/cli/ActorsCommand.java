package org.demarche.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.demarche.cli.query.ActorsAnswerer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche actors}: phrases in, countries and sectors out. */
@Command(
        name = "actors",
        header = "Tell country and sector of the actors that phrases name.",
        description =
                "%nReads JSON Lines with id, text and optionally date, context, country, and answers each line with "
                        + "id, country, sectors, name. Offices are judged by the date, or today. Where the phrase itself "
                        + "tells no country, the given one is taken, else the one named nearest to it in the context. A line "
                        + "that is no question is answered with id and error.%n",
        footer = {"", "Example:", "  echo '{\"id\":1,\"text\":\"the Iranian foreign minister\"}' | demarche actors"})
final class ActorsCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    @Mixin
    private QuestionOptions questions = new QuestionOptions();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ActorsCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(shell.clock());
        return questions.run(
                shell,
                codebook.engine(engines),
                loaded -> new ActorsAnswerer(loaded.annotator(), loaded.codebook(), today));
    }
}
