package org.demarche.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.code.classifier.Labels;
import org.demarche.code.classifier.Spans;
import org.demarche.learn.Lesson.PairLabel;
import org.demarche.learn.Lesson.PartLabel;
import org.demarche.learn.Lesson.Side;
import org.demarche.learn.Lesson.WordLabel;

/** The heads of the classifier while they learn, and how far they are from the truth. The same sums as {@code EventClassifier}. */
final class TorchHeads {
    private static final int ATTENTION = 128;
    private static final int HIDDEN = 256;
    private static final float SHARPNESS = 0.25f;
    private static final float SPREAD = 0.04f;
    private static final float TRIGGER_WEIGHT = 2;
    private static final float WORDS_WEIGHT = 6;
    private static final float ATTENTION_WEIGHT = 0.3f;
    private static final float MODES_WEIGHT = 0.5f;
    private static final float STATUS_WEIGHT = 0.5f;

    private final NDManager manager;
    private final Random random;
    private final int size;
    private final Labels labels;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    TorchHeads(NDManager manager, int size, Labels labels, Random random) {
        this.manager = manager;
        this.random = random;
        this.size = size;
        this.labels = labels;
        int types = labels.types().size();
        linear("word.type", types, size);
        linear("word.mode", labels.modes().size(), size);
        linear("word.status", labels.statuses().size(), size);
        linear("part.hidden", HIDDEN, 3 * size);
        linear("part.out", 3, HIDDEN);
        matrix("pair.absent", 2, size);
        linear("pair.query", ATTENTION, 2 * size);
        linear("pair.key", ATTENTION, size);
        linear("pair.hidden", size, 4 * size);
        linear("pair.out", types, size);
    }

    private void linear(String name, int out, int in) {
        matrix(name + ".matrix", out, in);
        parameters.put(name + ".added", new Parameter(manager, Parameter.Kind.HEAD, 1, out, new float[out]));
    }

    private void matrix(String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * SPREAD);
        }
        parameters.put(name, new Parameter(manager, Parameter.Kind.HEAD, rows, columns, values));
    }

    /** What learns, by the name that the weights have for it. */
    Map<String, Parameter> parameters() {
        return parameters;
    }

    private NDArray apply(String name, NDArray input) {
        return JniUtils.linear(
                (PtNDArray) input, (PtNDArray) parameters.get(name + ".matrix").array(), (PtNDArray)
                        parameters.get(name + ".added").array());
    }

    /** How far the answers on a batch are from the truth; to be made small. */
    NDArray loss(NDManager scope, NDArray states, NDArray mask, List<Instance> batch, TorchEncoder encoder) {
        long length = states.getShape().get(1);
        NDArray flat = states.reshape(states.getShape().get(0) * length, size);
        NDArray loss = words(scope, flat, batch, length);
        if (batch.stream().anyMatch(one -> !one.parts().isEmpty())) {
            loss = loss.add(parts(scope, flat, batch, length, encoder));
        }
        if (batch.stream().anyMatch(one -> !one.pairs().isEmpty())) {
            loss = loss.add(pairs(scope, flat, states, mask, batch, encoder));
        }
        return loss;
    }

    private NDArray words(NDManager scope, NDArray flat, List<Instance> batch, long length) {
        long[] all = indices(batch, length, Instance::words, WordLabel::piece);
        List<WordLabel> words = flatten(batch, Instance::words);
        float[] target = new float[all.length * labels.types().size()];
        for (int i = 0; i < all.length; i++) {
            int type = words.get(i).type();
            target[i * labels.types().size() + type] = -WORDS_WEIGHT * (type == 0 ? 1 : TRIGGER_WEIGHT) / all.length;
        }
        NDArray states = flat.get(new NDIndex("{}", scope.create(all)));
        NDArray loss = against(scope, apply("word.type", states).logSoftmax(1), target);
        int[] triggers = IntStream.range(0, words.size())
                .filter(i -> words.get(i).type() > 0)
                .toArray();
        return triggers.length == 0 ? loss : loss.add(details(scope, flat, all, words, triggers));
    }

    /** Modes and status of the words that are triggers. */
    private NDArray details(NDManager scope, NDArray flat, long[] all, List<WordLabel> words, int[] triggers) {
        long[] pieces = Arrays.stream(triggers).mapToLong(i -> all[i]).toArray();
        NDArray states = flat.get(new NDIndex("{}", scope.create(pieces)));
        int modes = labels.modes().size();
        int statuses = labels.statuses().size();
        float[] modeTarget = new float[triggers.length * modes];
        float[] yes = new float[triggers.length * statuses];
        float[] no = new float[triggers.length * statuses];
        for (int i = 0; i < triggers.length; i++) {
            WordLabel word = words.get(triggers[i]);
            if (word.mode() >= 0) {
                modeTarget[i * modes + word.mode()] = -MODES_WEIGHT / triggers.length;
            }
            for (int s = 0; s < statuses; s++) {
                float[] target = word.statuses().get(s) ? yes : no;
                target[i * statuses + s] = -STATUS_WEIGHT / triggers.length;
            }
        }
        NDArray loss = against(scope, apply("word.mode", states).logSoftmax(1), modeTarget);
        NDArray certain =
                Activation.sigmoid(apply("word.status", states)).mul(0.9999f).add(0.00005f);
        NDArray yesLoss =
                certain.log().mul(scope.create(yes, certain.getShape())).sum();
        NDArray noLoss = certain.neg()
                .add(1f)
                .log()
                .mul(scope.create(no, certain.getShape()))
                .sum();
        return loss.add(yesLoss).add(noLoss);
    }

    private NDArray parts(NDManager scope, NDArray flat, List<Instance> batch, long length, TorchEncoder encoder) {
        List<PartLabel> parts = flatten(batch, Instance::parts);
        NDArray trigger =
                flat.get(new NDIndex("{}", scope.create(indices(batch, length, Instance::parts, PartLabel::piece))));
        NDArray participant = sides(scope, flat, batch, length, Instance::parts, PartLabel::participant);
        NDArray input = NDArrays.concat(new NDList(trigger, participant, trigger.mul(participant)), 1);
        NDArray answer =
                apply("part.out", encoder.drop(apply("part.hidden", input).tanh()));
        float[] target = new float[parts.size() * 3];
        for (int i = 0; i < parts.size(); i++) {
            target[i * 3 + parts.get(i).part()] = -1f / parts.size();
        }
        return against(scope, answer.logSoftmax(1), target);
    }

    private NDArray pairs(
            NDManager scope, NDArray flat, NDArray states, NDArray mask, List<Instance> batch, TorchEncoder encoder) {
        long length = states.getShape().get(1);
        List<PairLabel> pairs = flatten(batch, Instance::pairs);
        NDArray actor = sides(scope, flat, batch, length, Instance::pairs, PairLabel::actor)
                .add(absent(scope, pairs, PairLabel::actor, 0));
        NDArray recipient = sides(scope, flat, batch, length, Instance::pairs, PairLabel::recipient)
                .add(absent(scope, pairs, PairLabel::recipient, 1));
        NDIndex sentences = new NDIndex("{}", scope.create(sentences(batch)));
        NDArray query = apply("pair.query", NDArrays.concat(new NDList(actor, recipient), 1))
                .tanh();
        NDArray own = states.get(sentences);
        NDArray scores = apply("pair.key", states)
                .get(sentences)
                .matMul(query.expandDims(2))
                .squeeze(2)
                .mul(SHARPNESS)
                .add(mask.get(sentences).sub(1f).mul(1e9f));
        NDArray attention = scores.logSoftmax(1);
        NDArray context = attention.exp().expandDims(1).matMul(own).squeeze(1);
        NDArray hidden = apply("pair.hidden", NDArrays.concat(new NDList(actor, recipient, context, own.get(":,0")), 1))
                .tanh();
        NDArray answer = apply("pair.out", encoder.drop(hidden));
        int types = labels.types().size();
        float[] target = new float[pairs.size() * types];
        float[] attended = new float[pairs.size() * (int) length];
        for (int i = 0; i < pairs.size(); i++) {
            target[i * types + pairs.get(i).type()] = -1f / pairs.size();
            Side trigger = pairs.get(i).trigger();
            for (int t = trigger.from(); t < trigger.to(); t++) {
                attended[i * (int) length + t] = -ATTENTION_WEIGHT / pairs.size() / (trigger.to() - trigger.from());
            }
        }
        return against(scope, answer.logSoftmax(1), target).add(against(scope, attention, attended));
    }

    /** The learned stand-in where a side is nobody, zeros elsewhere. */
    private NDArray absent(NDManager scope, List<PairLabel> pairs, Function<PairLabel, Side> side, int row) {
        float[] nobody = new float[pairs.size()];
        for (int i = 0; i < nobody.length; i++) {
            nobody[i] = side.apply(pairs.get(i)).isNobody() ? 1 : 0;
        }
        NDArray standIn = parameters.get("pair.absent").array().get(new NDIndex(row + ":" + (row + 1)));
        standIn.attach(scope);
        return scope.create(nobody, new Shape(nobody.length, 1)).matMul(standIn);
    }

    private <T> NDArray sides(
            NDManager scope,
            NDArray flat,
            List<Instance> batch,
            long length,
            Function<Instance, List<T>> of,
            Function<T, Side> side) {
        int count = batch.stream().mapToInt(one -> of.apply(one).size()).sum();
        int most = Spans.MOST_PIECES;
        long[] places = new long[count * most];
        float[] shares = new float[count * most];
        int k = 0;
        for (int i = 0; i < batch.size(); i++) {
            for (T label : of.apply(batch.get(i))) {
                Side pieces = side.apply(label);
                int width = pieces.to() - pieces.from();
                for (int s = 0; s < most; s++) {
                    places[k * most + s] = i * length + (s < width ? pieces.from() + s : 0);
                    shares[k * most + s] = s < width ? 1f / width : 0;
                }
                k++;
            }
        }
        return flat.get(new NDIndex("{}", scope.create(places)))
                .reshape(count, most, size)
                .mul(scope.create(shares, new Shape(count, most, 1)))
                .sum(new int[] {1});
    }

    private static long[] sentences(List<Instance> batch) {
        return IntStream.range(0, batch.size())
                .boxed()
                .flatMap(i -> Stream.generate(() -> (long) i)
                        .limit(batch.get(i).pairs().size()))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static <T> List<T> flatten(List<Instance> batch, Function<Instance, List<T>> of) {
        return batch.stream().flatMap(one -> of.apply(one).stream()).toList();
    }

    private static <T> long[] indices(
            List<Instance> batch, long length, Function<Instance, List<T>> of, Function<T, Integer> piece) {
        long[] indices =
                new long[batch.stream().mapToInt(one -> of.apply(one).size()).sum()];
        int k = 0;
        for (int i = 0; i < batch.size(); i++) {
            for (T label : of.apply(batch.get(i))) {
                indices[k++] = i * length + piece.apply(label);
            }
        }
        return indices;
    }

    private static NDArray against(NDManager scope, NDArray logarithms, float[] target) {
        return logarithms.mul(scope.create(target, logarithms.getShape())).sum();
    }
}
