package org.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.cli.event.JsonLines;
import org.demarche.cli.query.Answerer;
import org.demarche.cli.query.BadQuestion;
import org.demarche.cli.query.Question;
import org.demarche.cli.query.QuestionLine;
import org.demarche.cli.query.QuestionLines;
import org.demarche.pipeline.OrderedWork;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of the commands that answer a JSON line with a JSON line, and how they do that. */
final class QuestionOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILES",
            description = "JSON Lines, one question a line; - or nothing is standard input.")
    List<String> files = new ArrayList<>();

    @Option(names = "--output", paramLabel = "FILE", description = "Write the answers to a file.")
    Optional<Path> output = Optional.empty();

    @Option(names = "--strict", description = "Exit with 1 if any line could not be answered.")
    boolean strict;

    @Mixin
    Threads threads = new Threads();

    /** An answer, and whether it is one. */
    private record Answered(ObjectNode line, boolean bad) {}

    /** Answers every line, in the order of the input; a line that is no question is answered with an error. */
    int run(Shell shell, Lazy<Engine> engine, Function<Engine, Answerer> maker) throws IOException {
        Instant started = shell.clock().instant();
        Lazy<Answerer> answerer = new Lazy<>(() -> maker.apply(engine.get()));
        long[] counts = new long[2];
        try (OutputStream data = DataFile.open(output, shell);
                Progress progress = Progress.of(shell, Progress.Watched.of(output, shell));
                QuestionLines lines = new QuestionLines(files.isEmpty() ? List.of("-") : files, shell.in())) {
            progress.loading();
            JsonLines answers = new JsonLines(data);
            new OrderedWork(threads.number()).run(lines, line -> answer(answerer, line), answered -> {
                progress.step();
                answers.line(answered.line());
                answers.flush();
                counts[answered.bad() ? 1 : 0]++;
            });
        }
        Duration time = Duration.between(started, shell.clock().instant());
        shell.err()
                .println(Counted.of(counts[0] + counts[1], "line") + ", " + counts[1] + " not answered, "
                        + String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
        boolean failed = counts[1] > 0 && (strict || counts[0] == 0);
        return failed ? 1 : 0;
    }

    private static Answered answer(Supplier<Answerer> answerer, QuestionLine line) {
        return line.content()
                .match(
                        fields -> answer(answerer, fields, line.place()),
                        reason -> error(NullNode.getInstance(), line.place() + ": " + reason));
    }

    private static Answered answer(Supplier<Answerer> answerer, ObjectNode fields, String place) {
        JsonNode id = fields.has("id") ? fields.get("id") : NullNode.getInstance();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        try {
            answerer.get().answer(new Question(fields), answer);
            return new Answered(answer, false);
        } catch (BadQuestion bad) {
            return error(id, place + ": " + bad.getMessage());
        }
    }

    private static Answered error(JsonNode id, String message) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        answer.put("error", message);
        return new Answered(answer, true);
    }
}
