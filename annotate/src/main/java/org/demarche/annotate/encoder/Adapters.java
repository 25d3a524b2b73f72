package org.demarche.annotate.encoder;

import java.nio.FloatBuffer;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;

/**
 * What was learned on top of an encoder, as low-rank changes of its matrices (LoRA, Hu et al. 2021): for a linear step the arrays
 * {@code encoder.layer.N.STEP.down} (rank x in) and {@code .up} (out x rank), whose product is added to the matrix.
 */
final class Adapters {
    private static final String DOWN = ".down";

    private Adapters() {}

    /** Adds the changes to an encoder's matrices; arrays that are not an encoder's are left alone. */
    static void apply(Weights weights, EncoderModel model) {
        for (String name : weights.arrays().keySet()) {
            if (name.startsWith("encoder.") && name.endsWith(DOWN)) {
                String step = name.substring(0, name.length() - DOWN.length());
                add(weights.array(name), weights.array(step + ".up"), model.matrix(step));
            }
        }
    }

    private static void add(Weight down, Weight up, FloatBuffer matrix) {
        int in = down.columns();
        int out = up.rows();
        if (matrix.capacity() != in * out || down.rows() != up.columns()) {
            throw new IllegalArgumentException("an adapter of " + out + " x " + in + " does not fit a matrix of "
                    + matrix.capacity() + " numbers; it was learned on another encoder");
        }
        for (int column = 0; column < in; column++) {
            for (int row = 0; row < out; row++) {
                float change = 0;
                for (int i = 0; i < down.rows(); i++) {
                    change += up.at(row, i) * down.at(i, column);
                }
                int place = column * out + row;
                matrix.put(place, matrix.get(place) + change);
            }
        }
    }
}
