package org.demarche.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.annotate.encoder.EncoderModel;
import org.demarche.code.classifier.Labels;
import org.demarche.model.weights.Weight;

/** Learns adapters and heads from instances. The same instances, settings and number of threads give the same weights. */
final class Trainer {
    private static final int BATCHES_SORTED = 20;

    private final TrainingSettings settings;
    private final Watcher watcher;

    /** Hears how learning goes. */
    interface Watcher {
        /**
         * A step was taken.
         *
         * @param step how many there were
         * @param of   how many there will be
         * @param loss mean distance from the truth since the epoch began
         */
        void step(int step, int of, double loss);
    }

    Trainer(TrainingSettings settings, Watcher watcher) {
        this.settings = settings;
        this.watcher = watcher;
    }

    /** Learns; the arrays by their names. */
    Map<String, Weight> learn(EncoderModel model, Labels labels, List<Instance> instances) {
        Engine.getInstance().setRandomSeed((int) settings.seed());
        Random random = new Random(settings.seed());
        try (NDManager manager = NDManager.newBaseManager()) {
            TorchEncoder encoder = new TorchEncoder(manager, model, settings, random);
            TorchHeads heads = new TorchHeads(manager, encoder.size(), labels, random);
            IdentityHashMap<Instance, float[]> lower = lower(manager, encoder, instances);
            List<Parameter> parameters = new ArrayList<>(encoder.adapters().values());
            parameters.addAll(heads.parameters().values());
            int perEpoch = (instances.size() + settings.batch() - 1) / settings.batch();
            Optimiser optimiser = new Optimiser(parameters, settings, settings.epochs() * perEpoch);
            int step = 0;
            for (int epoch = 0; epoch < settings.epochs(); epoch++) {
                double sum = 0;
                int taken = 0;
                for (List<Instance> batch : batches(instances, random)) {
                    sum += step(manager, encoder, heads, lower, batch);
                    optimiser.step();
                    watcher.step(++step, settings.epochs() * perEpoch, sum / ++taken);
                }
            }
            Map<String, Weight> weights = new TreeMap<>();
            encoder.adapters().forEach((name, parameter) -> weights.put(name, parameter.weight()));
            heads.parameters().forEach((name, parameter) -> weights.put(name, parameter.weight()));
            return weights;
        }
    }

    private double step(
            NDManager manager,
            TorchEncoder encoder,
            TorchHeads heads,
            IdentityHashMap<Instance, float[]> lower,
            List<Instance> batch) {
        int length = batch.stream().mapToInt(Instance::length).max().orElseThrow();
        try (NDManager scope = manager.newSubManager()) {
            NDArray input = input(scope, encoder.size(), lower, batch, length);
            NDArray mask = TorchEncoder.mask(scope, batch, length);
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray states = encoder.run(input, mask, settings.firstLayer(), encoder.layers());
                NDArray loss = heads.loss(scope, states, mask, batch, encoder);
                collector.backward(loss);
                return loss.getFloat();
            }
        }
    }

    /** What the layers below the first that learns make of each sentence: worked out once, since it stays the same. */
    private IdentityHashMap<Instance, float[]> lower(
            NDManager manager, TorchEncoder encoder, List<Instance> instances) {
        IdentityHashMap<Instance, float[]> lower = new IdentityHashMap<>();
        List<Instance> sorted = new ArrayList<>(instances);
        sorted.sort(Comparator.comparingInt(Instance::length));
        int size = encoder.size();
        for (int from = 0; from < sorted.size(); from += settings.batch()) {
            List<Instance> batch = sorted.subList(from, Math.min(sorted.size(), from + settings.batch()));
            int length = batch.get(batch.size() - 1).length();
            try (NDManager scope = manager.newSubManager()) {
                NDArray states = encoder.run(
                        encoder.embed(scope, batch, length),
                        TorchEncoder.mask(scope, batch, length),
                        0,
                        settings.firstLayer());
                float[] values = states.toFloatArray();
                for (int i = 0; i < batch.size(); i++) {
                    int start = i * length * size;
                    float[] own = new float[batch.get(i).length() * size];
                    System.arraycopy(values, start, own, 0, own.length);
                    lower.put(batch.get(i), own);
                }
            }
        }
        return lower;
    }

    /** The kept answers side by side; padding repeats the first piece, as zeros would have no length to be normalised by. */
    private static NDArray input(
            NDManager scope, int size, IdentityHashMap<Instance, float[]> lower, List<Instance> batch, int length) {
        float[] values = new float[batch.size() * length * size];
        for (int i = 0; i < batch.size(); i++) {
            float[] own = lower.get(batch.get(i));
            System.arraycopy(own, 0, values, i * length * size, own.length);
            for (int t = own.length / size; t < length; t++) {
                System.arraycopy(own, 0, values, (i * length + t) * size, size);
            }
        }
        return scope.create(values, new Shape(batch.size(), length, size));
    }

    /** Batches in random order, each of sentences of about one length. */
    private List<List<Instance>> batches(List<Instance> instances, Random random) {
        List<Instance> order = new ArrayList<>(instances);
        Collections.shuffle(order, random);
        List<List<Instance>> batches = new ArrayList<>();
        int stretch = settings.batch() * BATCHES_SORTED;
        for (int from = 0; from < order.size(); from += stretch) {
            List<Instance> sorted = new ArrayList<>(order.subList(from, Math.min(order.size(), from + stretch)));
            sorted.sort(Comparator.comparingInt(Instance::length));
            for (int at = 0; at < sorted.size(); at += settings.batch()) {
                batches.add(sorted.subList(at, Math.min(sorted.size(), at + settings.batch())));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
