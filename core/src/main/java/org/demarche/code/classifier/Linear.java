package org.demarche.code.classifier;

import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;

/** A linear step: a matrix and what is added after it. Immutable. */
record Linear(Weight matrix, Weight added) {
    Linear {
        if (added.values().length != matrix.rows()) {
            throw new IllegalArgumentException(
                    "a linear step with " + matrix.rows() + " rows and " + added.values().length + " numbers to add");
        }
    }

    /** The step of a name: {@code NAME.matrix} and {@code NAME.added}. */
    static Linear of(Weights weights, String name) {
        return new Linear(weights.array(name + ".matrix"), weights.array(name + ".added"));
    }

    /** The step's answer to vectors laid end to end. */
    float[] apply(float[]... parts) {
        float[] out = added.values().clone();
        float[] values = matrix.values();
        int columns = matrix.columns();
        for (int row = 0; row < out.length; row++) {
            int at = row * columns;
            float sum = 0;
            for (float[] part : parts) {
                for (float number : part) {
                    sum += values[at++] * number;
                }
            }
            out[row] += sum;
        }
        return out;
    }

    /** The same, each number through the hyperbolic tangent. */
    float[] tanh(float[]... parts) {
        float[] out = apply(parts);
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) Math.tanh(out[i]);
        }
        return out;
    }

    /** Makes shares of the whole out of numbers on a logarithmic scale. */
    static double[] shares(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
