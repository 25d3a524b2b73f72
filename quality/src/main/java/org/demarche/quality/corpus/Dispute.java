package org.demarche.quality.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;

/**
 * An event that two coders typed differently, or that only one of them saw.
 *
 * @param first   type that the first coder gave; {@code none} where that coder saw no event
 * @param second  likewise of the second coder
 * @param place   file and line of the second coding
 * @param trigger the words that the event was seen in; the first coder's where both saw it
 */
public record Dispute(String first, String second, String place, String trigger) {
    private static final String NONE = "none";

    /** The two types in dispute, in alphabetical order, whoever gave which. */
    public String boundary() {
        return first.compareTo(second) < 0 ? first + " / " + second : second + " / " + first;
    }

    /** The disputes over one sentence. */
    public static List<Dispute> of(TwoCodings codings) {
        CorpusSentence sentence = codings.second();
        List<Dispute> disputes = new ArrayList<>();
        Set<CorpusEvent> pairedOfFirst = new HashSet<>();
        Set<CorpusEvent> pairedOfSecond = new HashSet<>();
        for (TriggerPair pair : codings.pairs()) {
            pairedOfFirst.add(pair.first());
            pairedOfSecond.add(pair.second());
            if (!pair.sameType()) {
                disputes.add(new Dispute(
                        pair.first().type(), pair.second().type(), sentence.place(), words(sentence, pair.first())));
            }
        }
        for (CorpusEvent event : codings.first().events()) {
            if (!pairedOfFirst.contains(event)) {
                disputes.add(new Dispute(event.type(), NONE, sentence.place(), words(sentence, event)));
            }
        }
        for (CorpusEvent event : codings.second().events()) {
            if (!pairedOfSecond.contains(event)) {
                disputes.add(new Dispute(NONE, event.type(), sentence.place(), words(sentence, event)));
            }
        }
        return disputes;
    }

    private static String words(CorpusSentence sentence, CorpusEvent event) {
        return sentence.text()
                .substring(event.trigger().start(), event.trigger().end());
    }
}
