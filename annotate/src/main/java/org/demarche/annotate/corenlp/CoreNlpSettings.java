package org.demarche.annotate.corenlp;

/**
 * How the engine works.
 *
 * @param precomputedFeatures how many features of the parser are computed on loading: 0 starts fastest; 100,000 parses up
 *                            to 1.7 times as fast after 7 s and with 0.8 GB more (docs/performance.md)
 * @param longestParsed       a sentence with more tokens is left unparsed: no sentence of a report is so long, it is a
 *                            table or a list
 */
public record CoreNlpSettings(int precomputedFeatures, int longestParsed) {
    public CoreNlpSettings {
        if (precomputedFeatures < 0 || longestParsed < 1) {
            throw new IllegalArgumentException(
                    "settings must be positive, got " + precomputedFeatures + " and " + longestParsed);
        }
    }

    /** For a handful of articles: starts fast. */
    public static CoreNlpSettings quickStart() {
        return new CoreNlpSettings(0, 160);
    }
}
