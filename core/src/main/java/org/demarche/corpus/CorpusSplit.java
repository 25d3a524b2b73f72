package org.demarche.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.demarche.model.text.Offsets;

/**
 * Which part of the corpus a sentence belongs to, for all time. Families of triggers are dealt out by a hash, one in ten to
 * {@link Split#TEST} and one in ten to {@link Split#DEV}; a sentence goes to the test if any of its triggers does, else to
 * the development part if any does. So no family of the test is seen in training, and what is measured on it is how the
 * coder fares with words that it was not shown. Sentences without event are dealt out by their text.
 */
public final class CorpusSplit {
    /** Chosen so that the test holds events of every type; see {@code corpus/README.md}. */
    private static final int SEED = 6;

    private static final int OF = 100;
    private static final int TEST_SHARE = 10;
    private static final int DEV_SHARE = 10;

    private CorpusSplit() {}

    /** The part that a sentence belongs to. */
    public static Split of(CorpusSentence sentence) {
        if (sentence.events().isEmpty()) {
            return dealt(sentence.text());
        }
        List<Split> splits = sentence.events().stream()
                .map(event -> of(family(sentence, event)))
                .toList();
        if (splits.contains(Split.TEST)) {
            return Split.TEST;
        }
        return splits.contains(Split.DEV) ? Split.DEV : Split.TRAIN;
    }

    /** The part that a family of triggers belongs to. */
    public static Split of(TriggerFamily family) {
        return dealt(family.root());
    }

    /** The family of an event's trigger. */
    public static TriggerFamily family(CorpusSentence sentence, CorpusEvent event) {
        Offsets trigger = event.trigger();
        return TriggerFamily.of(sentence.text().substring(trigger.start(), trigger.end()));
    }

    private static Split dealt(String key) {
        CRC32 hash = new CRC32();
        hash.update((SEED + ":" + key).getBytes(StandardCharsets.UTF_8));
        long place = hash.getValue() % OF;
        if (place < TEST_SHARE) {
            return Split.TEST;
        }
        return place < TEST_SHARE + DEV_SHARE ? Split.DEV : Split.TRAIN;
    }
}
