package org.demarche.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.code.Learned;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.CodebookSource;
import org.demarche.model.weights.WeightsFile;
import org.demarche.pipeline.LearnedOpener;

/**
 * The program that is measured.
 *
 * @param annotator its engine, which remembers annotations
 * @param codebook  its codebook
 * @param learned   what it has learned; empty to measure the frames alone
 */
public record Program(CachedAnnotator annotator, Codebook codebook, Optional<Learned> learned) {
    /**
     * The program as it is packaged. For trials, the system property {@code weights} names a file of weights to use instead, or is
     * {@code none} to go by frames alone.
     *
     * @param annotations folder for annotations
     * @throws IOException if the folder cannot be used, or the weights cannot be read
     */
    public static Program packaged(Path annotations) throws IOException {
        Codebook codebook = CodebookReader.packaged();
        return new Program(CachedAnnotator.of(annotations, codebook), codebook, weights());
    }

    private static Optional<Learned> weights() throws IOException {
        String weights = System.getProperty("weights", "");
        if (weights.equals("none")) {
            return Optional.empty();
        }
        if (weights.isEmpty()) {
            return LearnedOpener.open(CodebookSource.packaged());
        }
        try (InputStream in = Files.newInputStream(Path.of(weights))) {
            return Optional.of(LearnedOpener.open(WeightsFile.read(in)));
        }
    }
}
