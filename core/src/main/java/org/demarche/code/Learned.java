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
 * @param threshold how likely the classifier's own proposals must be to become events, 0 to 1
 * @param least     how likely any proposal must be, those of frames too, 0 to 1
 */
public record Learned(EventReader reader, Optional<Decider> decider, double threshold, double least) {
    /** Name of the threshold in the provenance of weights. */
    public static final String THRESHOLD = "threshold";

    /** What lies in some weights, read with the encoder that they were learned with. */
    public static Learned of(Weights weights, Encoder encoder) {
        return new Learned(
                new EventReader(encoder, new EventClassifier(weights)),
                Decider.of(weights),
                Double.parseDouble(weights.provenance().getOrDefault(THRESHOLD, "0.5")),
                0);
    }

    /** The same, with a limit of one's own for every proposal, 0 to 1. */
    public Learned atLeast(double probability) {
        return new Learned(reader, decider, probability, probability);
    }

    /** Whether a proposal is too unlikely. */
    boolean isUnlikely(boolean isFramed, double probability) {
        return probability < (isFramed ? least : threshold);
    }
}
