package org.demarche.quality;

import java.util.List;

/**
 * How well a set of things was found.
 *
 * @param found     how many were found
 * @param right     how many of those are in the truth
 * @param wanted    how many are in the truth
 * @param recovered how many of those were found
 */
record Retrieval(int found, int right, int wanted, int recovered) {
    /** Nothing yet. */
    static final Retrieval NONE = new Retrieval(0, 0, 0, 0);

    /** Both counts together. */
    Retrieval plus(Retrieval other) {
        return new Retrieval(
                found + other.found, right + other.right, wanted + other.wanted, recovered + other.recovered);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) recovered / wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** F1, precision and recall. */
    List<Figure> figures(String name) {
        return List.of(
                new Figure(name + " F1", f1()),
                new Figure(name + " precision", precision()),
                new Figure(name + " recall", recall()));
    }
}
