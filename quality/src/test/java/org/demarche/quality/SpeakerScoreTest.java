package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.corpus.CorpusEvent;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.junit.jupiter.api.Test;

class SpeakerScoreTest {
    @Test
    void countsAnotherSpeakerAsWrongForBothShares() {
        SpeakerScore score = new SpeakerScore();
        score.add(event(List.of(said(0, 6))), List.of(by(0, "Ankara")));
        score.add(event(List.of(said(0, 6))), List.of(by(10, "Athens")));

        assertThat(score.figures()).extracting(Figure::value).containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void holdsTheOutletsOwnWordRightWhereNobodyIsFound() {
        SpeakerScore score = new SpeakerScore();
        score.add(event(List.of()), List.of());
        score.add(event(List.of()), List.of(by(0, "Ankara")));

        assertThat(score.figures()).extracting(Figure::value).containsExactly(0.5, 0.0, 0.0);
    }

    @Test
    void comparesTheOutermostSpeaker() {
        SpeakerScore score = new SpeakerScore();
        score.add(event(List.of(said(0, 6), said(10, 16))), List.of(by(0, "Ankara"), by(20, "Athens")));

        assertThat(score.figures()).extracting(Figure::value).containsExactly(1.0, 1.0, 1.0);
    }

    private static CorpusEvent event(List<CorpusEvent.Saying> attribution) {
        return new CorpusEvent(
                1, "AID", List.of(), Set.of(), List.of(), new Offsets(30, 35), List.of(), List.of(), attribution);
    }

    private static CorpusEvent.Saying said(int start, int end) {
        return new CorpusEvent.Saying(List.of(new Offsets(start, end)), List.of());
    }

    private static Attribution<Mention> by(int start, String name) {
        Offsets place = new Offsets(start, start + name.length());
        Mention speaker =
                new Mention(new Passage(place, name), place, Optional.empty(), Optional.empty(), Optional.empty());
        return new Attribution<>(Optional.of(speaker), Optional.empty(), Attribution.Kind.REPORTED);
    }
}
