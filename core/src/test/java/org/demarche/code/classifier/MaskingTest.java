package org.demarche.code.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static List<String> masked(String sentence, String... participants) {
        List<Offsets> places = java.util.Arrays.stream(participants)
                .map(words -> new Offsets(sentence.indexOf(words), sentence.indexOf(words) + words.length()))
                .toList();
        return Masking.names(sentence, places).stream()
                .map(place -> sentence.substring(place.start(), place.end()))
                .toList();
    }

    @Test
    void hidesTheNameAndLeavesTheNoun() {
        assertThat(masked("Turkish police detained a judge.", "Turkish police", "a judge"))
                .containsExactly("Turkish");
    }

    @Test
    void joinsTheWordsOfOneName() {
        assertThat(masked("The U.N. Security Council met.", "The U.N. Security Council"))
                .containsExactly("U.N. Security Council");
    }

    @Test
    void hidesNoArticleAtTheStartOfASentence() {
        assertThat(masked("The rebels fled.", "The rebels")).isEmpty();
    }

    @Test
    void joinsParticipantsThatStandWithinEachOther() {
        assertThat(masked("Peru's Foreign Ministry protested.", "Peru", "Peru's Foreign Ministry"))
                .containsExactly("Peru", "Foreign Ministry");
    }
}
