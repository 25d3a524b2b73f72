package org.demarche.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.demarche.cli.query.RelateAnswerer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche relate}: pairs of participants in, the relations between them out. */
@Command(
        name = "relate",
        header = "Name the relation between two given participants of a sentence.",
        description =
                "%nReads JSON Lines with id, text, actor, recipient (their words, or {\"start\": 0, \"end\": 4}) and "
                        + "optionally published, and answers each line with id, type, modes, quad, rule: the PLOVER type of "
                        + "the relation from actor to recipient. There is always an answer; a rule \"lexical\" or \"default\" "
                        + "says that no frame fitted. A line that is no question is answered with id and error.%n",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Oman thanked Peru.\",\"actor\":\"Oman\",\"recipient\":\"Peru\"}' |",
            "      demarche relate"
        })
final class RelateCommand implements Callable<Integer> {
    private final Shell shell;
    private final Engines engines;

    @Mixin
    private QuestionOptions questions = new QuestionOptions();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    RelateCommand(Shell shell, Engines engines) {
        this.shell = shell;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        return questions.run(shell, codebook.engine(engines), loaded -> new RelateAnswerer(loaded));
    }
}
