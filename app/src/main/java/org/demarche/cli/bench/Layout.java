package org.demarche.cli.bench;

/**
 * What was measured with one number of threads; times are medians of the rounds.
 *
 * @param threads       that worked
 * @param codeNanos     to annotate, code and resolve all articles
 * @param annotateNanos to annotate them only
 * @param heapBytes     sum of the peaks of the heap's pools while coding; garbage that was not yet collected counts
 */
public record Layout(int threads, long codeNanos, long annotateNanos, long heapBytes) {
    /** How many of something were coded in a second. */
    public double perSecond(long number) {
        return number * 1e9 / codeNanos;
    }

    /** How many of something were annotated in a second. */
    public double annotatedPerSecond(long number) {
        return number * 1e9 / annotateNanos;
    }
}
