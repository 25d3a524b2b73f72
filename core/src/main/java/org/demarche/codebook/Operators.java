package org.demarche.codebook;

import java.util.Set;

/**
 * Words that are not events but say how to take the events around them. All are lemmas.
 *
 * @param speechVerbs       verbs that report speech: <i>say</i>, <i>add</i>
 * @param speechNouns       nouns that report speech: <i>statement</i>, <i>remarks</i>
 * @param supportVerbs      verbs that carry a nominal predicate: <i>launch</i> an attack
 * @param future            governors that put their complement into the future: <i>plan</i>, <i>expect</i>
 * @param hypothetical      governors that make it supposed: <i>consider</i>, <i>hope</i>
 * @param nominalFuture     governors that put a nominal predicate into the future: <i>plan</i> talks
 * @param nominalHypothetical governors that make a nominal predicate supposed: <i>threat</i> of sanctions
 * @param negative          governors that deny it: <i>fail</i>, <i>avoid</i>
 * @param wishing           verbs whose clause is supposed even where it is told as a fact: <i>hope</i> that he left
 * @param occurrence        verbs that only say that their subject comes about: <i>occur</i>, <i>resume</i>
 * @param counting          nouns that count, so that the noun after <i>of</i> is meant: <i>dozens</i>, <i>group</i>
 * @param accidents         causes that are nobody's deed: <i>crash</i>, <i>earthquake</i>
 * @param resistance        words whose subject stands against what they govern: <i>fight</i>, <i>defy</i>
 * @param objectControlWith prepositions of verbs whose <i>to</i>-clause has the oblique as subject: call <i>on</i> X to go
 */
public record Operators(
        Set<String> speechVerbs,
        Set<String> speechNouns,
        Set<String> supportVerbs,
        Set<String> future,
        Set<String> hypothetical,
        Set<String> nominalFuture,
        Set<String> nominalHypothetical,
        Set<String> negative,
        Set<String> wishing,
        Set<String> occurrence,
        Set<String> counting,
        Set<String> accidents,
        Set<String> resistance,
        Set<String> objectControlWith) {
    public Operators {
        speechVerbs = Set.copyOf(speechVerbs);
        speechNouns = Set.copyOf(speechNouns);
        supportVerbs = Set.copyOf(supportVerbs);
        future = Set.copyOf(future);
        hypothetical = Set.copyOf(hypothetical);
        nominalFuture = Set.copyOf(nominalFuture);
        nominalHypothetical = Set.copyOf(nominalHypothetical);
        negative = Set.copyOf(negative);
        wishing = Set.copyOf(wishing);
        occurrence = Set.copyOf(occurrence);
        counting = Set.copyOf(counting);
        accidents = Set.copyOf(accidents);
        resistance = Set.copyOf(resistance);
        objectControlWith = Set.copyOf(objectControlWith);
    }
}
