package org.demarche.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.demarche.model.weights.Weight;

/** An array that learns, with what its optimiser remembers of it. Not thread-safe. */
final class Parameter {
    private final int rows;
    private final int columns;
    private final Kind kind;
    private final NDArray array;
    private final float[] values;
    private final float[] mean;
    private final float[] spread;

    /** What a parameter belongs to; each kind has its own pace. */
    enum Kind {
        /** A change to the encoder. */
        ADAPTER,
        /** Part of a head. */
        HEAD
    }

    Parameter(NDManager manager, Kind kind, int rows, int columns, float[] values) {
        this.rows = rows;
        this.columns = columns;
        this.kind = kind;
        this.values = values;
        this.mean = new float[values.length];
        this.spread = new float[values.length];
        this.array = manager.create(values, rows == 1 ? new Shape(columns) : new Shape(rows, columns));
        array.setRequiresGradient(true);
    }

    Kind kind() {
        return kind;
    }

    NDArray array() {
        return array;
    }

    float[] values() {
        return values;
    }

    float[] mean() {
        return mean;
    }

    float[] spread() {
        return spread;
    }

    boolean isMatrix() {
        return rows > 1;
    }

    /** Hands the changed values to the engine. */
    void changed() {
        array.set(values);
    }

    /** The values as they are now. */
    Weight weight() {
        return new Weight(rows, columns, values.clone());
    }
}
