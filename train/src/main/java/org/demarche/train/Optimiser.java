package org.demarche.train;

import ai.djl.ndarray.NDArray;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * AdamW (Loshchilov and Hutter 2019) with gradients clipped by their joint length, a rising pace at first and a falling one after. Worked out in
 * Java: the same steps give the same numbers. Not thread-safe.
 */
final class Optimiser {
    private static final double MEAN_KEPT = 0.9;
    private static final double SPREAD_KEPT = 0.999;
    private static final double LONGEST = 1;
    private static final float DECAY = 0.01f;
    private static final float RISING = 0.06f;
    private static final float LEAST = 0.02f;

    private final List<Parameter> parameters;
    private final TrainingSettings settings;
    private final int steps;
    private int step;

    /**
     * Makes an optimiser.
     *
     * @param steps how many steps there will be
     */
    Optimiser(List<Parameter> parameters, TrainingSettings settings, int steps) {
        this.parameters = List.copyOf(parameters);
        this.settings = settings;
        this.steps = steps;
    }

    private float pace() {
        float share = (float) step / steps;
        return share < RISING ? share / RISING : Math.max(LEAST, (1 - share) / (1 - RISING));
    }

    /**
     * Takes a step along the gradients that are there, and clears them.
     *
     * @throws IllegalStateException if a gradient is not a number: the training has failed
     */
    void step() {
        step++;
        List<float[]> gradients = new ArrayList<>();
        double length = 0;
        for (Parameter parameter : parameters) {
            try (NDArray gradient = parameter.array().getGradient()) {
                float[] values = gradient.toFloatArray();
                gradients.add(values);
                for (float value : values) {
                    length += (double) value * value;
                }
            }
            JniUtils.zeroGrad((PtNDArray) parameter.array());
        }
        length = Math.sqrt(length);
        if (!Double.isFinite(length)) {
            throw new IllegalStateException("the gradients of step " + step + " are not finite; learn more slowly");
        }
        float clip = (float) Math.min(1, LONGEST / (length + 1e-6));
        for (int i = 0; i < gradients.size(); i++) {
            move(parameters.get(i), gradients.get(i), clip);
        }
    }

    private void move(Parameter parameter, float[] gradient, float clip) {
        float rate = pace()
                * switch (parameter.kind()) {
                    case ADAPTER -> settings.adapterRate();
                    case HEAD -> settings.headRate();
                };
        float decay = parameter.isMatrix() ? rate * DECAY : 0;
        double meanShare = 1 - Math.pow(MEAN_KEPT, step);
        double spreadShare = 1 - Math.pow(SPREAD_KEPT, step);
        float[] values = parameter.values();
        float[] mean = parameter.mean();
        float[] spread = parameter.spread();
        for (int i = 0; i < values.length; i++) {
            float slope = gradient[i] * clip;
            mean[i] += (float) ((slope - mean[i]) * (1 - MEAN_KEPT));
            spread[i] += (float) ((slope * slope - spread[i]) * (1 - SPREAD_KEPT));
            double change = (mean[i] / meanShare) / (Math.sqrt(spread[i] / spreadShare) + 1e-8);
            values[i] -= (float) (decay * values[i] + rate * change);
        }
        parameter.changed();
    }
}
