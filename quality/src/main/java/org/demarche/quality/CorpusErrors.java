package org.demarche.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.code.context.ContextFound;
import org.demarche.code.context.ContextFound.Clue;
import org.demarche.corpus.CorpusEvent;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.examples.EventLine;
import org.demarche.quality.CorpusEvaluation.Tried;

/**
 * Prints how the program fares on the corpus and where it errs. Arguments: the folder of the corpus, a folder for
 * annotations, then {@code --errors} (events) or {@code --contexts} (contexts, on even sentences) and possibly a part of a file name to which to keep.
 */
public final class CorpusErrors {
    private CorpusErrors() {}

    /** Prints; see above for the arguments. */
    public static void main(String[] arguments) throws IOException {
        Program program = Program.packaged(Path.of(arguments[1]));
        CorpusEvaluation evaluation = new CorpusEvaluation(Path.of(arguments[0]), program);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = Arrays.asList(arguments).subList(2, arguments.length);
        String part = options.stream()
                .filter(word -> !word.startsWith("--"))
                .findFirst()
                .orElse("");
        List<Tried> tried = evaluation.run().stream()
                .filter(one -> one.sentence().file().contains(part))
                .toList();
        if (options.contains("--errors")) {
            tried.forEach(one -> print(out, one));
        }
        if (options.contains("--contexts")) {
            contexts(out, tried);
        }
        CorpusEvaluation.figures(tried).forEach(figure -> out.printf("%-55s %.3f%n", figure.name(), figure.value()));
    }

    private static void contexts(PrintStream out, List<Tried> tried) {
        CorpusContexts.Counts counts = new CorpusContexts.Counts();
        for (Tried one : tried) {
            if (!CorpusContexts.isRead(one.sentence())) {
                continue;
            }
            for (CorpusEvent event : one.sentence().events()) {
                Set<String> wanted = new TreeSet<>(event.contexts());
                List<ContextFound> found = one.contexts().get(event);
                counts.add(wanted, CorpusContexts.names(found));
                for (ContextFound context : found) {
                    String sign = wanted.contains(context.context()) ? "right" : wanted.isEmpty() ? "alone" : "extra";
                    out.println(sign + " " + context.context() + " of " + event.type() + event.modes() + " "
                            + context.clues().stream().map(Clue::words).toList() + " wanted " + wanted + ": "
                            + one.sentence().text());
                }
                wanted.removeAll(CorpusContexts.names(found));
                wanted.forEach(name -> out.println("missed " + name + " of " + event.type() + event.modes() + ": "
                        + one.sentence().text()));
            }
        }
        counts.byContext()
                .forEach((name, retrieval) -> out.printf(
                        Locale.ROOT,
                        "%-24s %4d wanted, precision %.3f recall %.3f%n",
                        name,
                        retrieval.wanted(),
                        retrieval.precision(),
                        retrieval.recall()));
    }

    private static void print(PrintStream out, Tried tried) {
        StringBuilder lines = new StringBuilder();
        String text = tried.sentence().text();
        for (CorpusEvent event : tried.sentence().events()) {
            Optional<ResolvedEvent> found = tried.coded(event);
            String words =
                    text.substring(event.trigger().start(), event.trigger().end());
            if (found.isEmpty()) {
                lines.append("\n    missed  ")
                        .append(event.type())
                        .append(event.modes())
                        .append(" [")
                        .append(words)
                        .append(']');
            } else if (!found.get().event().type().equals(event.type())
                    || !found.get().event().auxiliaryModes().equals(event.auxiliaryModes())
                    || !SpeakerScore.isRight(event, found.get().event().attribution())
                    || !CorpusEvaluation.participants(found.get(), event, text)) {
                lines.append("\n    wanted  ").append(wanted(event, text));
                lines.append("\n    coded   ").append(EventLine.of(found.get()));
            }
        }
        tried.unwanted().forEach(event -> lines.append("\n    unwanted ").append(EventLine.of(event)));
        if (!lines.isEmpty()) {
            out.println(tried.sentence().place() + ": " + text + lines);
        }
    }

    private static String wanted(CorpusEvent event, String text) {
        return event.type() + event.modes() + " "
                + event.actors().stream()
                        .map(at -> text.substring(at.start(), at.end()))
                        .toList() + " -> "
                + event.recipients().stream()
                        .map(at -> text.substring(at.start(), at.end()))
                        .toList() + " "
                + event.auxiliaryModes().stream().sorted().toList()
                + event.attribution().stream()
                        .flatMap(saying -> saying.speakers().stream())
                        .map(at -> " says " + text.substring(at.start(), at.end()))
                        .collect(Collectors.joining());
    }
}
