package org.demarche.pipeline.examples;

import java.util.List;

/**
 * How a type was coded in examples that were held out, by what the other examples taught and without frames.
 *
 * @param type      the type
 * @param threshold how likely an event had to be, 0 to 1: that at which found and wrong are balanced best (F1)
 * @param examples  how many examples hold an event of the type
 * @param found     in how many of them one was coded
 * @param wrong     in how many other examples one was coded
 */
public record TypeTrial(String type, double threshold, int examples, int found, int wrong) {
    private static final double STEP = 0.02;
    private static final double MOST = 0.6;

    /** The trial at its best threshold; of equally good ones the highest. */
    static TypeTrial of(String type, List<HeldOut.Trial> trials) {
        TypeTrial best = at(type, trials, MOST);
        for (double threshold = MOST - STEP; threshold >= 2 * STEP; threshold -= STEP) {
            TypeTrial next = at(type, trials, Math.round(threshold / STEP) * STEP);
            if (next.f1() > best.f1()) {
                best = next;
            }
        }
        return best;
    }

    private static TypeTrial at(String type, List<HeldOut.Trial> trials, double threshold) {
        int examples = 0;
        int found = 0;
        int wrong = 0;
        for (HeldOut.Trial trial : trials) {
            boolean coded = trial.share(type) >= threshold;
            if (trial.has(type)) {
                examples++;
                found += coded ? 1 : 0;
            } else {
                wrong += coded ? 1 : 0;
            }
        }
        return new TypeTrial(type, threshold, examples, found, wrong);
    }

    private double f1() {
        return found == 0 ? 0 : 2.0 * found / (examples + found + wrong);
    }
}
