package org.demarche.code.classifier;

import org.demarche.model.Encoding;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;

/**
 * Reads events off the states of a tuned encoder. One pass over a sentence serves all its words and pairs. Immutable and thread-safe.
 *
 * <p>Four questions have a head each, trained together: of which type a word is the trigger, if any (with its modes and status); which part
 * a participant has in the event of a word; and in which relation an ordered pair of participants stands, for which the head looks
 * for the telling words by attention.
 */
public final class EventClassifier {
    /** Names of the parts that a participant can have, in the order of the head's numbers. */
    static final int NO_PART = 0;

    static final int ACTOR = 1;
    static final int RECIPIENT = 2;

    private final Labels labels;
    private final String id;
    final Linear type;
    final Linear mode;
    final Linear status;
    final Linear partHidden;
    final Linear part;
    final Weight absent;
    final Linear query;
    final Linear key;
    final Linear pairHidden;
    final Linear pair;

    /**
     * Makes a classifier of what was learned.
     *
     * @throws IllegalArgumentException if an array is missing
     */
    public EventClassifier(Weights weights) {
        this.labels = Labels.of(weights);
        this.id = weights.id();
        this.type = Linear.of(weights, "word.type");
        this.mode = Linear.of(weights, "word.mode");
        this.status = Linear.of(weights, "word.status");
        this.partHidden = Linear.of(weights, "part.hidden");
        this.part = Linear.of(weights, "part.out");
        this.absent = weights.array("pair.absent");
        this.query = Linear.of(weights, "pair.query");
        this.key = Linear.of(weights, "pair.key");
        this.pairHidden = Linear.of(weights, "pair.hidden");
        this.pair = Linear.of(weights, "pair.out");
    }

    /** What its numbers stand for. */
    public Labels labels() {
        return labels;
    }

    /** Name and version of what was learned, for records. */
    public String id() {
        return id;
    }

    /**
     * Reads an encoded sentence.
     *
     * @param start what is added to places in the sentence to have them in the text; 0 for a sentence by itself
     */
    public SentenceReading read(Encoding encoding, int start) {
        return new SentenceReading(this, encoding, start);
    }
}
