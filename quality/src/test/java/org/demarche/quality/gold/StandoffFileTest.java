package org.demarche.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;

class StandoffFileTest {
    private static final String TEXT = "\uD83D\uDCF0 Chad will pay, the minister said, and soon.";

    @Test
    void countsCodePointsAsTheSetDoes() {
        StandoffFile file = StandoffFile.parse(
                List.of("T1\tContent 2 15\tChad will pay", "E1\tAttribution-no-source:T2 Content:T1"), TEXT);

        List<Offsets> contents = file.places("Content");

        assertThat(contents).containsExactly(new Offsets(3, 16));
        assertThat(TEXT.substring(3, 16)).isEqualTo("Chad will pay");
    }

    @Test
    void keepsThePiecesOfADiscontinuousSpanInTheOrderOfTheText() {
        StandoffFile file = StandoffFile.parse(
                List.of("T1\tContent 36 44;2 15\tand soon Chad will pay", "E1\tAttribution:T2 Content:T1"), TEXT);

        assertThat(file.places("Content")).containsExactly(new Offsets(3, 16), new Offsets(37, 45));
    }

    @Test
    void leavesOutWhatIsOnlyDiscussed() {
        StandoffFile file = StandoffFile.parse(
                List.of("T1\tSource 17 29\tthe minister", "E1\tDiscuss:T2 Source:T1", "#1\tnote"), TEXT);

        assertThat(file.places("Source")).isEmpty();
    }
}
