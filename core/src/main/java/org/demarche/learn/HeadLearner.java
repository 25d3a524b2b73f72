package org.demarche.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.code.Learned;
import org.demarche.code.Thresholds;
import org.demarche.code.classifier.EventClassifier;
import org.demarche.code.classifier.Labels;
import org.demarche.code.classifier.SentenceReading;
import org.demarche.codebook.Codebook;
import org.demarche.corpus.CorpusSentence;
import org.demarche.learn.Lesson.PairLabel;
import org.demarche.learn.Lesson.Side;
import org.demarche.learn.Lesson.WordLabel;
import org.demarche.learn.SoftmaxFit.Case;
import org.demarche.learn.SoftmaxFit.Fitted;
import org.demarche.model.Encoder;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;

/**
 * Learns other types and modes than those that some weights know: fits anew the rows by which the type of a word, its mode and the relation of a pair
 * are read. What has the name of a type or mode that the weights know begins from there. Thread-safe if the encoder is.
 */
public final class HeadLearner {
    private static final float TRIGGER_WEIGHT = 2;
    private static final float NEW_TRIGGER_WEIGHT = 6;
    private static final float NEW_PAIR_WEIGHT = 3;

    private final Weights from;
    private final EventClassifier classifier;
    private final Encoder encoder;

    /**
     * Makes a learner.
     *
     * @param from    weights that know other types
     * @param encoder opened with them
     */
    public HeadLearner(Weights from, Encoder encoder) {
        this.from = from;
        this.classifier = new EventClassifier(from);
        this.encoder = encoder;
    }

    /** Whether a type is none of those that the weights know. */
    public boolean isNew(String type) {
        return !classifier.labels().types().contains(type);
    }

    /** Encodes a sentence; the slow part, which does not depend on the labels. */
    public Studied study(CorpusSentence sentence) {
        return new Studied(sentence, encoder.encode(sentence.text(), Lessons.hidden(sentence)));
    }

    /**
     * Weights that know a codebook's types beside those that these know: of what is told apart from, nothing is forgotten.
     *
     * @param thresholds how likely events of its own types must be
     */
    public Weights learn(List<Studied> sentences, Codebook codebook, Map<String, Double> thresholds) {
        Labels labels = classifier.labels().with(codebook);
        Lessons lessons = new Lessons(labels);
        List<Case> types = new ArrayList<>();
        List<Case> modes = new ArrayList<>();
        List<Case> pairs = new ArrayList<>();
        for (Studied studied : sentences) {
            Lesson lesson = lessons.of(studied.sentence(), studied.encoding().words());
            float[][] states = studied.encoding().states();
            for (WordLabel word : lesson.words()) {
                types.add(new Case(states[word.piece()], word.type(), weight(word, labels)));
                if (word.mode() >= 0) {
                    modes.add(new Case(states[word.piece()], word.mode(), 1));
                }
            }
            SentenceReading reading = classifier.read(studied.encoding(), 0);
            for (PairLabel pair : lesson.pairs()) {
                pairs.add(new Case(
                        reading.pairState(pieces(pair.actor()), pieces(pair.recipient())),
                        pair.type(),
                        weight(pair, labels)));
            }
        }
        Labels known = classifier.labels();
        SortedMap<String, Weight> arrays = new TreeMap<>(from.arrays());
        put(arrays, "word.type", SoftmaxFit.fit(start("word.type", known.types(), labels.types()), types));
        put(arrays, "word.mode", SoftmaxFit.fit(start("word.mode", known.modes(), labels.modes()), modes));
        put(arrays, "pair.out", SoftmaxFit.fit(start("pair.out", known.types(), labels.types()), pairs));
        SortedMap<String, String> provenance = new TreeMap<>(from.provenance());
        provenance.put("from", from.id());
        provenance.put(Learned.SCREEN, Learned.EVERYTHING);
        provenance.put("id", codebook.label().replace(' ', '-'));
        provenance.put("examples", sentences.size() + " sentences");
        provenance.putAll(labels.provenance());
        provenance.putAll(new Thresholds(Thresholds.of(from).usual(), thresholds).provenance());
        return new Weights(arrays, provenance);
    }

    private float weight(WordLabel word, Labels labels) {
        if (word.type() == 0) {
            return 1;
        }
        return isNew(labels.types().get(word.type())) ? NEW_TRIGGER_WEIGHT : TRIGGER_WEIGHT;
    }

    private float weight(PairLabel pair, Labels labels) {
        return isNew(labels.types().get(pair.type())) ? NEW_PAIR_WEIGHT : 1;
    }

    private static Optional<int[]> pieces(Side side) {
        return side.isNobody() ? Optional.empty() : Optional.of(new int[] {side.from(), side.to()});
    }

    private static void put(SortedMap<String, Weight> arrays, String name, Fitted fitted) {
        arrays.put(name + ".matrix", fitted.matrix());
        arrays.put(name + ".added", fitted.added());
    }

    /** The rows of known labels, and empty ones for new labels. */
    private Fitted start(String name, List<String> known, List<String> wanted) {
        Weight matrix = from.array(name + ".matrix");
        Weight added = from.array(name + ".added");
        int columns = matrix.columns();
        float[] rows = new float[wanted.size() * columns];
        float[] constants = new float[wanted.size()];
        for (int i = 0; i < wanted.size(); i++) {
            int at = known.indexOf(wanted.get(i));
            if (at >= 0) {
                System.arraycopy(matrix.values(), at * columns, rows, i * columns, columns);
                constants[i] = added.values()[at];
            }
        }
        return new Fitted(new Weight(wanted.size(), columns, rows), Weight.vector(constants));
    }
}
