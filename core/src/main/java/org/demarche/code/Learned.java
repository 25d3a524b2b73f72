package org.demarche.code;

import java.util.Optional;
import org.demarche.code.classifier.EventClassifier;
import org.demarche.code.classifier.EventReader;
import org.demarche.model.Encoder;
import org.demarche.model.weights.Weights;

/**
 * What a coder has learned: how to read sentences, and how to judge what is proposed for them. Thread-safe if the encoder is.
 *
 * @param reader    reads sentences
 * @param decider   judges proposals; empty while it is still to be learned
 * @param thresholds how likely the classifier's own proposals must be to become events
 * @param least     how likely any proposal must be, those of frames too, 0 to 1
 * @param screened  whether the words that open frames show which sentences are worth reading
 */
public record Learned(
        EventReader reader, Optional<Decider> decider, Thresholds thresholds, double least, boolean screened) {
    /** Name of the note in the provenance of weights that says which sentences are read. */
    public static final String SCREEN = "screen";

    /** The note that all are: of what few examples taught, the words of frames tell nothing. */
    public static final String EVERYTHING = "everything";

    /** What lies in some weights, read with the encoder that they were learned with. */
    public static Learned of(Weights weights, Encoder encoder) {
        return new Learned(
                new EventReader(encoder, new EventClassifier(weights)),
                Decider.of(weights),
                Thresholds.of(weights),
                0,
                !weights.provenance().getOrDefault(SCREEN, "").equals(EVERYTHING));
    }

    /** The same, with a limit of one's own for every proposal, 0 to 1. */
    public Learned atLeast(double probability) {
        return new Learned(reader, decider, Thresholds.of(probability), probability, screened);
    }

    /** Whether a proposal is too unlikely. */
    boolean isUnlikely(String type, boolean isFramed, double probability) {
        return probability < (isFramed ? least : thresholds.of(type));
    }
}
