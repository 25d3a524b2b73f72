package org.demarche.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.model.weights.Weight;

/**
 * Fits a multinomial logistic regression that begins from given weights and is drawn back to them, so that what few examples do not speak of stays as
 * it was. AdaGrad (Duchi, Hazan and Singer 2011); the same cases give the same weights.
 */
final class SoftmaxFit {
    private static final int EPOCHS = 80;
    private static final int BATCH = 32;
    private static final float RATE = 0.02f;
    private static final float PENALTY = 2e-4f;
    private static final long SEED = 7;

    private SoftmaxFit() {}

    /**
     * A case.
     *
     * @param numbers what is seen
     * @param label   index of the right answer
     * @param weight  how much it counts; 1 for most
     */
    @SuppressWarnings("ArrayRecordComponent") // states of the encoder, given away
    record Case(float[] numbers, int label, float weight) {}

    /**
     * What is fitted.
     *
     * @param matrix a row for each label
     * @param added  what is added to the answer for each label
     */
    record Fitted(Weight matrix, Weight added) {}

    /** Fits; without cases the answer is what it began from. */
    static Fitted fit(Fitted start, List<Case> cases) {
        int rows = start.matrix().rows();
        int columns = start.matrix().columns();
        float[] from = joined(start, rows, columns);
        float[] weights = from.clone();
        float[] squares = new float[weights.length];
        float[] slope = new float[weights.length];
        Random random = new Random(SEED);
        List<Case> order = new ArrayList<>(cases);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int at = 0; at < order.size(); at += BATCH) {
                List<Case> batch = order.subList(at, Math.min(order.size(), at + BATCH));
                slope(batch, weights, rows, columns, slope);
                for (int i = 0; i < weights.length; i++) {
                    float down = slope[i] / batch.size() + PENALTY * (weights[i] - from[i]);
                    squares[i] += down * down;
                    weights[i] -= RATE * down / ((float) Math.sqrt(squares[i]) + 1e-7f);
                }
            }
        }
        return parted(weights, rows, columns);
    }

    private static void slope(List<Case> batch, float[] weights, int rows, int columns, float[] slope) {
        java.util.Arrays.fill(slope, 0);
        double[] shares = new double[rows];
        for (Case one : batch) {
            double most = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < rows; row++) {
                int at = row * (columns + 1);
                float sum = weights[at + columns];
                for (int i = 0; i < columns; i++) {
                    sum += weights[at + i] * one.numbers()[i];
                }
                shares[row] = sum;
                most = Math.max(most, sum);
            }
            double whole = 0;
            for (int row = 0; row < rows; row++) {
                shares[row] = Math.exp(shares[row] - most);
                whole += shares[row];
            }
            for (int row = 0; row < rows; row++) {
                float error = one.weight() * (float) (shares[row] / whole - (row == one.label() ? 1 : 0));
                int at = row * (columns + 1);
                for (int i = 0; i < columns; i++) {
                    slope[at + i] += error * one.numbers()[i];
                }
                slope[at + columns] += error;
            }
        }
    }

    private static float[] joined(Fitted start, int rows, int columns) {
        float[] all = new float[rows * (columns + 1)];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(start.matrix().values(), row * columns, all, row * (columns + 1), columns);
            all[row * (columns + 1) + columns] = start.added().values()[row];
        }
        return all;
    }

    private static Fitted parted(float[] all, int rows, int columns) {
        float[] matrix = new float[rows * columns];
        float[] added = new float[rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(all, row * (columns + 1), matrix, row * columns, columns);
            added[row] = all[row * (columns + 1) + columns];
        }
        return new Fitted(new Weight(rows, columns, matrix), Weight.vector(added));
    }
}
