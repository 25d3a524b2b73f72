package org.demarche.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.corpus.CorpusEvent;
import org.demarche.model.ResolvedEvent;
import org.demarche.quality.CorpusEvaluation.Tried;

/**
 * Prints how the program fares on the corpus and where it errs. Arguments: the folder of the corpus, a folder for
 * annotations, then {@code --errors} and possibly a part of a file name to which to keep.
 */
public final class CorpusErrors {
    private CorpusErrors() {}

    /** Prints; see above for the arguments. */
    public static void main(String[] arguments) throws IOException {
        Codebook codebook = CodebookReader.packaged();
        CachedAnnotator annotator = CachedAnnotator.of(Path.of(arguments[1]), codebook);
        CorpusEvaluation evaluation = new CorpusEvaluation(Path.of(arguments[0]), annotator, codebook);
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
        CorpusEvaluation.figures(tried).forEach(figure -> out.printf("%-55s %.3f%n", figure.name(), figure.value()));
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
