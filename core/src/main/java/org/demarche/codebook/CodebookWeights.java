package org.demarche.codebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.demarche.model.weights.Weights;
import org.demarche.model.weights.WeightsFile;

/** Finds what was learned for a codebook, which lies beside its files. */
public final class CodebookWeights {
    /** Name of the file. */
    public static final String FILE = "classifier.npz";

    private CodebookWeights() {}

    /**
     * The weights of a codebook; for one that extends the packaged codebook and has none, the packaged ones, which do not know its own types;
     * empty where nothing was learned for it.
     *
     * @throws CodebookException if there is a file that cannot be used
     */
    public static Optional<Weights> read(CodebookSource source) {
        return own(source)
                .or(() -> LayeredFiles.of(source).isExtending() ? own(CodebookSource.packaged()) : Optional.empty());
    }

    private static Optional<Weights> own(CodebookSource source) {
        try (InputStream in = source.open(FILE).stream()) {
            return Optional.of(WeightsFile.read(in));
        } catch (FileNotFoundException | NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unusable) {
            throw new CodebookException(
                    new CodebookProblem(FILE, 0, String.valueOf(unusable.getMessage()), "learn it anew"), unusable);
        }
    }
}
