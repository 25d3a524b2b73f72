package org.demarche.code.classifier;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;

/** Finds the pieces of an encoded sentence that belong to a stretch of its text. */
public final class Spans {
    /** How many pieces of a stretch speak for it: its last, where English noun phrases have their head. */
    public static final int MOST_PIECES = 6;

    private Spans() {}

    /** First piece and the one after the last, of the last few pieces of a stretch; empty where the encoder did not read so far. */
    public static Optional<int[]> pieces(List<Encoding.Word> words, Offsets place) {
        int from = -1;
        int to = -1;
        for (Encoding.Word word : words) {
            if (word.place().overlaps(place)) {
                from = from < 0 ? word.from() : from;
                to = word.to();
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new int[] {Math.max(from, to - MOST_PIECES), to});
    }

    /** The mean of the states of some pieces. */
    static float[] mean(float[][] states, int[] pieces) {
        float[] mean = new float[states[0].length];
        for (int piece = pieces[0]; piece < pieces[1]; piece++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += states[piece][i];
            }
        }
        int count = pieces[1] - pieces[0];
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= count;
        }
        return mean;
    }
}
