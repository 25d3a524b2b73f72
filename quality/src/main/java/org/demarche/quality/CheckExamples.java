package org.demarche.quality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.model.Annotator;
import org.demarche.pipeline.examples.ExampleCheck;
import org.demarche.pipeline.examples.ExampleFailure;

/** Prints the examples of the packaged codebook that fail. */
public final class CheckExamples {
    private CheckExamples() {}

    /** Arguments: the folder of the annotation cache, optionally a type. */
    public static void main(String[] arguments) {
        Codebook codebook = CodebookReader.packaged();
        Annotator annotator = CachedAnnotator.of(Path.of(arguments[0]), codebook);
        ExampleCheck check = new ExampleCheck(annotator, codebook, LocalDate.of(2023, 6, 16));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<ExampleFailure> failures = check.failures();
        for (ExampleFailure failure : failures) {
            if (arguments.length > 1 && !arguments[1].equals(failure.tried().type())) {
                continue;
            }
            out.println(failure.report());
        }
        out.println(failures.size() + " of " + check.examples(example -> true).size() + " examples fail");
    }
}
