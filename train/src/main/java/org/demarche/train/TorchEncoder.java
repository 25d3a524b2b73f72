package org.demarche.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.annotate.encoder.EncoderModel;

/**
 * A BERT encoder (Devlin et al. 2019) on PyTorch, its weights those of an ONNX file, with low-rank adapters (Hu et al. 2021) on the linear
 * steps of its upper layers. Not thread-safe.
 */
final class TorchEncoder {
    private static final double NORM_EPSILON = 1e-12;
    private static final int HEADS = 12;
    private static final List<String> STEPS = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");

    private final NDManager manager;
    private final EncoderModel model;
    private final TrainingSettings settings;
    private final int size;
    private final List<Map<String, Step>> layers = new ArrayList<>();
    private final Map<String, Parameter> adapters = new LinkedHashMap<>();
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();
    private final float[] pieces;
    private final float[] positions;
    private final float[] kinds;

    /** A linear step, perhaps with an adapter. */
    private record Step(NDArray matrix, NDArray added, List<Parameter> adapter) {}

    TorchEncoder(NDManager manager, EncoderModel model, TrainingSettings settings, Random random) {
        this.manager = manager;
        this.model = model;
        this.settings = settings;
        this.size = model.array("embeddings.LayerNorm.bias").capacity();
        this.pieces = floats(model.array("embeddings.word_embeddings.weight"));
        this.positions = floats(model.array("embeddings.position_embeddings.weight"));
        this.kinds = floats(model.array("embeddings.token_type_embeddings.weight"));
        for (int layer = 0; layer < model.layers(); layer++) {
            Map<String, Step> steps = new LinkedHashMap<>();
            for (String step : STEPS) {
                steps.put(step, step("encoder.layer." + layer + "." + step, layer >= settings.firstLayer(), random));
            }
            layers.add(steps);
        }
    }

    private Step step(String name, boolean learns, Random random) {
        float[] matrix = floats(model.matrix(name));
        int out = model.array(name + ".bias").capacity();
        int in = matrix.length / out;
        List<Parameter> adapter = new ArrayList<>();
        if (learns) {
            adapter.add(adapter(name + ".down", settings.rank(), in, random));
            adapter.add(adapter(name + ".up", out, settings.rank(), new ZeroRandom()));
        }
        return new Step(
                manager.create(transposed(matrix, in, out), new Shape(out, in)), array(name + ".bias"), adapter);
    }

    /** The upward half starts at nothing, so that learning starts from the encoder as it is. */
    private static final class ZeroRandom extends Random {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized double nextGaussian() {
            return 0;
        }
    }

    private Parameter adapter(String name, int rows, int columns, Random random) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() / Math.sqrt(columns));
        }
        Parameter parameter = new Parameter(manager, Parameter.Kind.ADAPTER, rows, columns, values);
        adapters.put(name, parameter);
        return parameter;
    }

    private NDArray array(String name) {
        return arrays.computeIfAbsent(name, key -> {
            float[] values = floats(model.array(key));
            return manager.create(values, new Shape(values.length));
        });
    }

    private static float[] floats(FloatBuffer buffer) {
        float[] values = new float[buffer.capacity()];
        buffer.get(0, values);
        return values;
    }

    private static float[] transposed(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = matrix[row * columns + column];
            }
        }
        return turned;
    }

    int size() {
        return size;
    }

    int layers() {
        return layers.size();
    }

    /** What learns, by the name that the weights have for it. */
    Map<String, Parameter> adapters() {
        return adapters;
    }

    /** The sum of the embeddings of some sentences, normalised; each padded to the same number of pieces. */
    NDArray embed(NDManager scope, List<Instance> batch, int length) {
        float[] values = new float[batch.size() * length * size];
        for (int i = 0; i < batch.size(); i++) {
            long[] numbers = batch.get(i).numbers();
            for (int t = 0; t < length; t++) {
                int piece = t < numbers.length ? (int) numbers[t] : 0;
                int at = (i * length + t) * size;
                for (int d = 0; d < size; d++) {
                    values[at + d] = pieces[piece * size + d] + positions[t * size + d] + kinds[d];
                }
            }
        }
        NDArray sum = scope.create(values, new Shape(batch.size(), length, size));
        return norm(sum, "embeddings.LayerNorm");
    }

    /** 1 for a piece, 0 for padding. */
    static NDArray mask(NDManager scope, List<Instance> batch, int length) {
        float[] values = new float[batch.size() * length];
        for (int i = 0; i < batch.size(); i++) {
            Arrays.fill(
                    values,
                    i * length,
                    i * length + Math.min(length, batch.get(i).length()),
                    1f);
        }
        return scope.create(values, new Shape(batch.size(), length));
    }

    /**
     * The answers of some layers.
     *
     * @param from first layer
     * @param to   layer after the last
     */
    NDArray run(NDArray states, NDArray mask, int from, int to) {
        long count = states.getShape().get(0);
        long length = states.getShape().get(1);
        NDArray hidden = mask.sub(1f).mul(1e9f).reshape(count, 1, 1, length);
        NDArray current = states;
        for (int layer = from; layer < to; layer++) {
            current = layer(current, hidden, layer, count, length);
        }
        return current;
    }

    private NDArray layer(NDArray states, NDArray hidden, int layer, long count, long length) {
        Map<String, Step> steps = layers.get(layer);
        String name = "encoder.layer." + layer + ".";
        float scale = (float) (1 / Math.sqrt((double) size / HEADS));
        NDArray query = heads(apply(states, steps.get(STEPS.get(0))).mul(scale), count, length);
        NDArray key = heads(apply(states, steps.get(STEPS.get(1))), count, length);
        NDArray value = heads(apply(states, steps.get(STEPS.get(2))), count, length);
        NDArray attention =
                drop(query.matMul(key.transpose(0, 1, 3, 2)).add(hidden).softmax(3));
        NDArray context = attention.matMul(value).transpose(0, 2, 1, 3).reshape(count, length, size);
        NDArray attended =
                norm(states.add(drop(apply(context, steps.get(STEPS.get(3))))), name + "attention.output.LayerNorm");
        NDArray inner = JniUtils.gelu((PtNDArray) apply(attended, steps.get(STEPS.get(4))));
        return norm(attended.add(drop(apply(inner, steps.get(STEPS.get(5))))), name + "output.LayerNorm");
    }

    private NDArray heads(NDArray states, long count, long length) {
        return states.reshape(count, length, HEADS, size / HEADS).transpose(0, 2, 1, 3);
    }

    private static NDArray apply(NDArray states, Step step) {
        NDArray plain = JniUtils.linear((PtNDArray) states, (PtNDArray) step.matrix(), (PtNDArray) step.added());
        if (step.adapter().isEmpty()) {
            return plain;
        }
        NDArray down = states.getNDArrayInternal()
                .linear(states, step.adapter().get(0).array(), null)
                .singletonOrThrow();
        return plain.add(down.getNDArrayInternal()
                .linear(down, step.adapter().get(1).array(), null)
                .singletonOrThrow());
    }

    private NDArray norm(NDArray states, String name) {
        return JniUtils.layerNorm(
                (PtNDArray) states,
                new Shape(size),
                (PtNDArray) array(name + ".weight"),
                (PtNDArray) array(name + ".bias"),
                NORM_EPSILON);
    }

    /** Leaves out some numbers while gradients are recorded, and none otherwise. */
    NDArray drop(NDArray states) {
        return settings.dropout() > 0 && JniUtils.isGradMode()
                ? states.getNDArrayInternal()
                        .dropout(states, settings.dropout(), true)
                        .singletonOrThrow()
                : states;
    }
}
