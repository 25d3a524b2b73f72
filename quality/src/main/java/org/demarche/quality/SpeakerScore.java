package org.demarche.quality;

import java.util.List;
import org.demarche.corpus.CorpusEvent;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;

/** Counts whether events that were found are given in the right person's words, by the outermost speaker. */
final class SpeakerScore {
    private int events;
    private int right;
    private int told;
    private int given;
    private int toldRight;

    /** Counts one event that was found with its type. */
    void add(CorpusEvent event, List<Attribution<Mention>> attribution) {
        boolean wanted = !event.attribution().isEmpty();
        boolean found = !attribution.isEmpty();
        boolean agree = isRight(event, attribution);
        events++;
        right += agree ? 1 : 0;
        told += wanted ? 1 : 0;
        given += found ? 1 : 0;
        toldRight += agree && wanted ? 1 : 0;
    }

    /** Whether the outermost speaker is the right one, or rightly nobody. */
    static boolean isRight(CorpusEvent event, List<Attribution<Mention>> attribution) {
        boolean wanted = !event.attribution().isEmpty();
        return wanted != attribution.isEmpty()
                && (!wanted || agree(event.attribution().get(0), attribution.get(0)));
    }

    /** Whether the speakers share a character, the speaker's full name counted, or neither has one and the cues do. */
    private static boolean agree(CorpusEvent.Saying wanted, Attribution<Mention> found) {
        if (wanted.speakers().isEmpty() || found.speaker().isEmpty()) {
            return wanted.speakers().isEmpty() && found.speaker().isEmpty();
        }
        Mention speaker = found.speaker().get();
        return overlaps(wanted.speakers(), speaker.words())
                || speaker.antecedent()
                        .map(name -> overlaps(wanted.speakers(), name))
                        .orElse(false);
    }

    private static boolean overlaps(List<Offsets> places, Passage words) {
        return places.stream().anyMatch(words.offsets()::overlaps);
    }

    /** The figures: over all events, and over those that are in somebody's words. */
    List<Figure> figures() {
        return List.of(
                new Figure("code: outermost speaker right, or rightly none", share(right, events)),
                new Figure("code: outermost speaker precision", share(toldRight, given)),
                new Figure("code: outermost speaker recall", share(toldRight, told)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
