package org.demarche.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.demarche.annotate.corenlp.CoreNlpAnnotator;
import org.demarche.annotate.corenlp.CoreNlpSettings;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.model.Annotator;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.CodedArticle;
import org.demarche.quality.gold.PlvRow;

/** Prints the accuracy table, and with {@code --errors} the errors on even rows. */
public final class Evaluate {
    private Evaluate() {}

    /** Arguments: the folder of gold sets, the folder of the annotation cache, optionally {@code --errors}. */
    public static void main(String[] arguments) throws IOException {
        Path gold = Path.of(arguments[0]);
        Codebook codebook = CodebookReader.packaged();
        Annotator annotator = cached(Path.of(arguments[1]), codebook);
        List<PlvRow> rows = PlvRow.read(gold);
        PlvEvaluation evaluation = new PlvEvaluation(annotator, codebook, LocalDate.of(2020, 1, 1));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<PlvEvaluation.Related> related = evaluation.relate(rows);
        List<PlvEvaluation.Coded> coded = evaluation.code(rows);
        print(out, "even", related, coded, PlvRow::isEven);
        print(out, "odd", related, coded, row -> !row.isEven());
        List<PlvEvaluation.Related> even =
                related.stream().filter(one -> one.row().isEven()).toList();
        Scores roots = PlvEvaluation.roots(even);
        roots.f1ByLabel().forEach((label, f1) -> out.printf(Locale.ROOT, "  %-10s %.3f%n", label, f1));
        roots.confusions().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(25)
                .forEach(entry -> out.printf("  %3d %s%n", entry.getValue(), entry.getKey()));
        if (arguments.length > 2 && arguments[2].equals("--errors")) {
            printErrors(out, even, coded);
        }
    }

    private static Annotator cached(Path folder, Codebook codebook) {
        Supplier<Annotator> engine = new Supplier<>() {
            private Annotator made = null;

            @Override
            public synchronized Annotator get() {
                if (made == null) {
                    made = new CoreNlpAnnotator(
                            CoreNlpSettings.quickStart(), codebook.operators().speechVerbs());
                }
                return made;
            }
        };
        return new CachedAnnotator(folder, "corenlp-4.5.10/1", engine);
    }

    private static void print(
            PrintStream out,
            String name,
            List<PlvEvaluation.Related> related,
            List<PlvEvaluation.Coded> coded,
            Predicate<PlvRow> wanted) {
        List<PlvEvaluation.Related> some =
                related.stream().filter(one -> wanted.test(one.row())).toList();
        List<PlvEvaluation.Coded> own =
                coded.stream().filter(one -> wanted.test(one.row())).toList();
        double events = own.stream()
                .mapToInt(one -> one.coded().events().size())
                .average()
                .orElse(0);
        double found = own.stream().filter(PlvEvaluation.Coded::found).count() / (double) own.size();
        out.printf(
                Locale.ROOT,
                "%s rows: relate root %.3f quad %.3f binary %.3f | code found %.3f, %.2f events a sentence%n",
                name,
                PlvEvaluation.roots(some).macroF1(),
                PlvEvaluation.quads(some).macroF1(),
                PlvEvaluation.binary(some).macroF1(),
                found,
                events);
    }

    private static void printErrors(
            PrintStream out, List<PlvEvaluation.Related> even, List<PlvEvaluation.Coded> coded) {
        out.println("== relate errors, even rows");
        for (PlvEvaluation.Related one : even) {
            if (!one.isRight()) {
                out.printf(
                        "%d %s <- %s (%s): %s%n",
                        one.row().number(),
                        one.row().root(),
                        PlvEvaluation.label(one.found().type().name()),
                        one.found().rule(),
                        one.row().marked());
            }
        }
        out.println("== code misses, even rows");
        for (PlvEvaluation.Coded one : coded) {
            if (!one.found() && one.row().isEven()) {
                out.printf(
                        "%d %s: %s%n",
                        one.row().number(), one.row().root(), one.row().marked());
                for (ResolvedEvent event : one.coded().events()) {
                    out.println("      " + line(event));
                }
                dropped(out, one.coded());
            }
        }
    }

    private static void dropped(PrintStream out, CodedArticle coded) {
        coded.decisions().forEach(decision -> {
            if (decision.verdict() == org.demarche.code.Decision.Verdict.DROPPED) {
                out.println("      - " + decision.rule() + " ["
                        + decision.predicate().text() + "] " + decision.reason());
            }
        });
    }

    /** An event on one line. */
    static String line(ResolvedEvent event) {
        return event.event().type() + event.event().modes() + " " + names(event.actors()) + " -> "
                + names(event.recipients()) + " " + event.event().auxiliaryModes() + " ["
                + event.event().trigger().text() + "] " + event.event().trace().rule();
    }

    private static String names(List<org.demarche.model.Actor> actors) {
        StringBuilder line = new StringBuilder();
        actors.forEach(actor -> line.append(line.length() > 0 ? "; " : "")
                .append(actor.words().map(words -> words.text()).orElse("?"))
                .append(" (")
                .append(actor.country().orElse("-"))
                .append(' ')
                .append(String.join("+", actor.sectors()))
                .append(')'));
        return line.toString();
    }
}
