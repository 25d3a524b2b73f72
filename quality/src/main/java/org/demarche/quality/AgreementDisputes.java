package org.demarche.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.quality.corpus.Dispute;
import org.demarche.quality.corpus.TwoCodings;

/**
 * Prints what two coders of the corpus disagree on, by boundary between types, the most disputed first. Its argument: the folder of
 * the two codings.
 */
public final class AgreementDisputes {
    private AgreementDisputes() {}

    /** Prints; see above for the argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("name the folder of the two codings: AgreementDisputes corpus/second");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, List<Dispute>> boundaries = TwoCodings.read(Path.of(arguments[0])).stream()
                .flatMap(codings -> Dispute.of(codings).stream())
                .collect(Collectors.groupingBy(Dispute::boundary, TreeMap::new, Collectors.toList()));
        boundaries.values().stream()
                .sorted(Comparator.comparingInt((List<Dispute> disputes) -> -disputes.size()))
                .forEach(disputes -> print(out, disputes));
    }

    private static void print(PrintStream out, List<Dispute> disputes) {
        out.println(disputes.get(0).boundary() + ": " + disputes.size());
        for (Dispute dispute : disputes) {
            out.println("    " + dispute.place() + " [" + dispute.trigger() + "] " + dispute.first() + ", then "
                    + dispute.second());
        }
    }
}
