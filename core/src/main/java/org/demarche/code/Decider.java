package org.demarche.code;

import java.util.Optional;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;

/**
 * Says how likely a proposed event is right: a logistic regression on the evidence, learned on sentences whose triggers the classifier was
 * not shown, so that its answers can be taken as probabilities.
 *
 * @param weights one number for each kind of evidence, and one to add, last
 */
public record Decider(Weight weights) {
    /** Name of the array. */
    public static final String NAME = "decider";

    public Decider {
        if (weights.values().length != Evidence.NAMES.size() + 1) {
            throw new IllegalArgumentException("the decider has " + weights.values().length + " numbers, and there are "
                    + Evidence.NAMES.size() + " kinds of evidence; learn the weights anew");
        }
    }

    /** The decider among some weights, if there is one. */
    static Optional<Decider> of(Weights weights) {
        return weights.find(NAME).map(Decider::new);
    }

    /** How likely the event is right, 0 to 1. */
    double probability(Evidence evidence) {
        double sum = weights.values()[Evidence.NAMES.size()];
        for (int i = 0; i < Evidence.NAMES.size(); i++) {
            sum += weights.values()[i] * evidence.numbers()[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
