package org.demarche.codebook;

/**
 * A word that a frame starts from.
 *
 * @param lemma    the predicate's lemma
 * @param particle its particle or adverb (<i>turn <b>down</b></i>), for a noun of several words the words before the head;
 *                 empty if none
 */
public record Trigger(String lemma, String particle) {
    /** Reads {@code turn down}, {@code sexually assault} (verbs) or {@code hunger strike} (nouns). */
    public static Trigger parse(String words, PredicateKind kind) {
        int space = kind == PredicateKind.VERB ? words.indexOf(' ') : words.lastIndexOf(' ');
        if (space < 0) {
            return new Trigger(words, "");
        }
        String first = words.substring(0, space);
        String rest = words.substring(space + 1);
        boolean headLast = kind != PredicateKind.VERB || first.endsWith("ly");
        return headLast ? new Trigger(rest, first) : new Trigger(first, rest);
    }

    /** The words as codebook files write them. */
    public String words(PredicateKind kind) {
        if (particle.isEmpty()) {
            return lemma;
        }
        boolean headLast = kind != PredicateKind.VERB || particle.endsWith("ly");
        return headLast ? particle + " " + lemma : lemma + " " + particle;
    }
}
