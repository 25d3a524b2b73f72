package org.demarche.quality.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.corpus.CorpusEvent;
import org.demarche.model.text.Offsets;

/**
 * Two codings of one event.
 *
 * @param first  as the first coder has it
 * @param second as the second coder has it
 */
public record TriggerPair(CorpusEvent first, CorpusEvent second) {
    /** Whether both gave the same type. */
    public boolean sameType() {
        return first.type().equals(second.type());
    }

    /**
     * Pairs the events of two codings of a sentence, each at most once, by triggers that overlap: equal types first, then the longer
     * overlap, then text order.
     */
    public static List<TriggerPair> of(List<CorpusEvent> firsts, List<CorpusEvent> seconds) {
        List<TriggerPair> candidates = new ArrayList<>();
        for (CorpusEvent first : firsts) {
            for (CorpusEvent second : seconds) {
                if (first.trigger().overlaps(second.trigger())) {
                    candidates.add(new TriggerPair(first, second));
                }
            }
        }
        candidates.sort(Comparator.comparing((TriggerPair pair) -> !pair.sameType())
                .thenComparing(
                        pair -> -shared(pair.first().trigger(), pair.second().trigger()))
                .thenComparing(pair -> pair.first().trigger().start())
                .thenComparing(pair -> pair.first().number())
                .thenComparing(pair -> pair.second().number()));
        Set<Integer> takenOfFirst = new HashSet<>();
        Set<Integer> takenOfSecond = new HashSet<>();
        List<TriggerPair> pairs = new ArrayList<>();
        for (TriggerPair pair : candidates) {
            if (!takenOfFirst.contains(pair.first().number())
                    && !takenOfSecond.contains(pair.second().number())) {
                takenOfFirst.add(pair.first().number());
                takenOfSecond.add(pair.second().number());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int shared(Offsets one, Offsets other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
