package org.demarche.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    private static Optional<Offsets> find(String text, String words) {
        return WordSearch.find(text, words, Optional.empty());
    }

    @Test
    void findsWholeWordsFirst() {
        assertThat(find("Omani ships left Oman.", "Oman")).contains(new Offsets(17, 21));
        assertThat(find("Omani ships left.", "Oman")).contains(new Offsets(0, 4));
    }

    @Test
    void prefersTheSameCase() {
        assertThat(find("us troops, US ships", "US")).contains(new Offsets(11, 13));
    }

    @Test
    void overlooksCaseAndWhiteSpace() {
        assertThat(find("the  Prime\nMinister", "the prime minister")).contains(new Offsets(0, 19));
    }

    @Test
    void takesAnotherPlaceThanTheOtherParticipant() {
        assertThat(WordSearch.find("police fought police", "police", Optional.of(new Offsets(0, 6))))
                .contains(new Offsets(14, 20));
        assertThat(WordSearch.find("police fought", "police", Optional.of(new Offsets(0, 6))))
                .contains(new Offsets(0, 6));
    }

    @Test
    void isEmptyWhereTheWordsAreNotInTheText() {
        assertThat(find("police fought", "army")).isEmpty();
    }
}
