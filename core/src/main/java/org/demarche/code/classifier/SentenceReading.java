package org.demarche.code.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;

/**
 * What the classifier makes of one sentence. All shares are from 0 to 1; all places are counted as those of the sentence's own
 * words are. Not thread-safe.
 */
public final class SentenceReading {
    private static final float SHARPNESS = 0.25f;

    private final EventClassifier classifier;
    private final Encoding encoding;
    private final int start;
    private final List<float[]> keys = new ArrayList<>();

    SentenceReading(EventClassifier classifier, Encoding encoding, int start) {
        this.classifier = classifier;
        this.encoding = encoding;
        this.start = start;
    }

    /** What the shares stand for. */
    public Labels labels() {
        return classifier.labels();
    }

    /** How likely the word at a place is the trigger of an event of each type, by the order of the labels; empty where it was not read. */
    public Optional<double[]> types(Offsets word) {
        return state(word).map(state -> Linear.shares(classifier.type.apply(state)));
    }

    /** How likely the event that a word tells of is in each auxiliary mode, by the order of the labels. */
    public Optional<double[]> statuses(Offsets word) {
        return state(word).map(state -> {
            float[] scores = classifier.status.apply(state);
            double[] shares = new double[scores.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = 1 / (1 + Math.exp(-scores[i]));
            }
            return shares;
        });
    }

    /** The mode of an event of a type that a word tells of; empty for none. */
    public Optional<String> mode(Offsets word, String type) {
        return state(word).flatMap(state -> {
            float[] scores = classifier.mode.apply(state);
            String prefix = type + "/";
            Optional<String> best = Optional.empty();
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < scores.length; i++) {
                String label = labels().modes().get(i);
                if (label.startsWith(prefix) && scores[i] > most) {
                    most = scores[i];
                    best = Optional.of(label.substring(prefix.length()));
                }
            }
            return best.filter(mode -> !mode.isEmpty());
        });
    }

    /** How likely a participant is nothing, actor or recipient in the event that a word tells of. */
    public Optional<Part> part(Offsets word, Offsets participant) {
        Optional<float[]> trigger = state(word);
        Optional<int[]> pieces = Spans.pieces(encoding.words(), own(participant));
        if (trigger.isEmpty() || pieces.isEmpty()) {
            return Optional.empty();
        }
        float[] one = trigger.get();
        float[] other = Spans.mean(encoding.states(), pieces.get());
        float[] both = new float[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] * other[i];
        }
        double[] shares = Linear.shares(classifier.part.apply(classifier.partHidden.tanh(one, other, both)));
        return Optional.of(new Part(shares[EventClassifier.ACTOR], shares[EventClassifier.RECIPIENT]));
    }

    /**
     * The part of a participant.
     *
     * @param actor     how likely it is an actor
     * @param recipient how likely it is a recipient; the rest is how likely it is neither
     */
    public record Part(double actor, double recipient) {}

    /**
     * How likely an ordered pair stands in the relation of each type, by the order of the labels.
     *
     * @param actor     the first; empty where nobody is named
     * @param recipient the second; empty where nobody is named
     */
    public double[] relation(Optional<Offsets> actor, Optional<Offsets> recipient) {
        return Linear.shares(classifier.pair.apply(pairState(pieces(actor), pieces(recipient))));
    }

    /**
     * What is known of a pair before the last step, from which its relation is read.
     *
     * @param actor     first piece of its words and the one after the last; empty where nobody is named
     * @param recipient the same of the second
     */
    public float[] pairState(Optional<int[]> actor, Optional<int[]> recipient) {
        float[] from = side(actor, 0);
        float[] to = side(recipient, 1);
        float[] context = weighed(attention(from, to));
        return classifier.pairHidden.tanh(from, to, context, encoding.states()[0]);
    }

    /** The word that tells most of the relation of a pair, its own words left out; empty where none was read. */
    public Optional<Offsets> telling(Optional<Offsets> actor, Optional<Offsets> recipient) {
        double[] shares = attention(side(pieces(actor), 0), side(pieces(recipient), 1));
        Optional<Offsets> best = Optional.empty();
        double most = 0;
        for (Encoding.Word word : encoding.words()) {
            Offsets place =
                    new Offsets(word.place().start() + start, word.place().end() + start);
            boolean free = actor.filter(place::overlaps).isEmpty()
                    && recipient.filter(place::overlaps).isEmpty();
            if (free && shares[word.from()] > most) {
                most = shares[word.from()];
                best = Optional.of(place);
            }
        }
        return best;
    }

    private Optional<int[]> pieces(Optional<Offsets> place) {
        return place.flatMap(offsets -> Spans.pieces(encoding.words(), own(offsets)));
    }

    private float[] side(Optional<int[]> place, int row) {
        return place.map(pieces -> Spans.mean(encoding.states(), pieces)).orElseGet(() -> {
            int size = classifier.absent.columns();
            float[] nobody = new float[size];
            System.arraycopy(classifier.absent.values(), row * size, nobody, 0, size);
            return nobody;
        });
    }

    private double[] attention(float[] from, float[] to) {
        float[] query = classifier.query.tanh(from, to);
        float[][] states = encoding.states();
        if (keys.isEmpty()) {
            for (float[] state : states) {
                keys.add(classifier.key.apply(state));
            }
        }
        float[] scores = new float[states.length];
        for (int i = 0; i < scores.length; i++) {
            float[] key = keys.get(i);
            for (int j = 0; j < key.length; j++) {
                scores[i] += SHARPNESS * query[j] * key[j];
            }
        }
        return Linear.shares(scores);
    }

    private float[] weighed(double[] shares) {
        float[][] states = encoding.states();
        float[] context = new float[states[0].length];
        for (int i = 0; i < states.length; i++) {
            for (int j = 0; j < context.length; j++) {
                context[j] += (float) shares[i] * states[i][j];
            }
        }
        return context;
    }

    private Optional<float[]> state(Offsets word) {
        Offsets place = own(word);
        for (Encoding.Word one : encoding.words()) {
            if (one.place().overlaps(place)) {
                return Optional.of(encoding.states()[one.from()]);
            }
        }
        return Optional.empty();
    }

    private Offsets own(Offsets place) {
        return new Offsets(place.start() - start, place.end() - start);
    }
}
