package org.demarche.model.weights;

import java.util.Arrays;

/**
 * An array of learned numbers. The numbers are not copied: whoever makes a weight gives them away.
 *
 * @param rows    how many rows; 1 for a vector
 * @param columns how many numbers a row has
 * @param values  the numbers, row after row
 */
@SuppressWarnings("ArrayRecordComponent") // see above
public record Weight(int rows, int columns, float[] values) {
    public Weight {
        if (rows < 1 || columns < 1 || values.length != rows * columns) {
            throw new IllegalArgumentException(
                    "a weight of " + rows + " x " + columns + " cannot have " + values.length + " numbers");
        }
    }

    /** A vector. */
    public static Weight vector(float[] values) {
        return new Weight(1, values.length, values);
    }

    /** The number at a place. */
    public float at(int row, int column) {
        return values[row * columns + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weight weight
                && weight.rows == rows
                && weight.columns == columns
                && Arrays.equals(weight.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Weight[" + rows + " x " + columns + "]";
    }
}
