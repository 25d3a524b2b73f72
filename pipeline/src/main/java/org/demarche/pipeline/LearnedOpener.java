package org.demarche.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.demarche.annotate.encoder.OnnxEncoder;
import org.demarche.code.Learned;
import org.demarche.codebook.CodebookSource;
import org.demarche.codebook.CodebookWeights;
import org.demarche.model.weights.Weights;

/** Opens what was learned for a codebook together with the encoder that it was learned on. */
public final class LearnedOpener {
    private LearnedOpener() {}

    /**
     * What was learned for a codebook; empty where nothing was.
     *
     * @throws org.demarche.codebook.CodebookException if its weights cannot be used
     * @throws UncheckedIOException                    if the encoder cannot be opened
     */
    public static Optional<Learned> open(CodebookSource source) {
        return CodebookWeights.read(source).map(LearnedOpener::open);
    }

    /**
     * Opens weights.
     *
     * @throws UncheckedIOException if the encoder cannot be opened
     */
    public static Learned open(Weights weights) {
        try {
            return Learned.of(weights, OnnxEncoder.open(weights));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
