package org.demarche.train;

import java.util.List;

/** Fits a logistic regression with a small penalty on large weights, by plain gradient descent; the same examples give the same weights. */
final class LogisticRegression {
    private static final int STEPS = 6000;
    private static final double RATE = 0.3;
    private static final double PENALTY = 1e-3;

    private LogisticRegression() {}

    /**
     * An example.
     *
     * @param numbers what speaks for it
     * @param right   whether it is so
     */
    record Example(List<Double> numbers, boolean right) {}

    /** The weights, that of the constant last. */
    static double[] fit(List<Example> examples) {
        int size = examples.get(0).numbers().size();
        double[] weights = new double[size + 1];
        double[] squares = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(examples, weights);
            for (int i = 0; i <= size; i++) {
                slope[i] = slope[i] / examples.size() + (i < size ? PENALTY * weights[i] : 0);
                squares[i] += slope[i] * slope[i];
                weights[i] -= RATE * slope[i] / (Math.sqrt(squares[i]) + 1e-9);
            }
        }
        return weights;
    }

    private static double[] slope(List<Example> examples, double[] weights) {
        int size = weights.length - 1;
        double[] slope = new double[size + 1];
        for (Example example : examples) {
            double sum = weights[size];
            for (int i = 0; i < size; i++) {
                sum += weights[i] * example.numbers().get(i);
            }
            double error = 1 / (1 + Math.exp(-sum)) - (example.right() ? 1 : 0);
            for (int i = 0; i < size; i++) {
                slope[i] += error * example.numbers().get(i);
            }
            slope[size] += error;
        }
        return slope;
    }
}
