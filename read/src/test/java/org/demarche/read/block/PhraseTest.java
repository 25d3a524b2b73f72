package org.demarche.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void findsNumbersNamesAndAnyWord() {
        assertThat(Phrase.of("<n> comments").isWhole(words("1,204 Comments"))).isTrue();
        assertThat(Phrase.of("by <name>").isWhole(words("By Anna B. Lindqvist")))
                .isTrue();
        assertThat(Phrase.of("by <name>").isWhole(words("By Friday"))).isFalse();
        assertThat(Phrase.of("<word> says :").isWhole(words("JohnD says:"))).isTrue();
    }

    @Test
    void knowsWhereItStands() {
        Phrase phrase = Phrase.of("our newsletter");

        assertThat(phrase.begins(words("Our newsletter is free"))).isTrue();
        assertThat(phrase.ends(words("Get our newsletter!"))).isTrue();
        assertThat(phrase.count(words("Our newsletter, our newsletter"))).isEqualTo(2);
        assertThat(phrase.isWhole(words("Get our newsletter"))).isFalse();
    }

    @Test
    void keepsTellingMarksAndMakesApostrophesStraight() {
        assertThat(words("REUTERS/John — editor’s U.S. so-called"))
                .extracting(Word::text)
                .containsExactly("reuters", "/", "john", "-", "editor's", "u.s", "so", "called");
    }

    private static List<Word> words(String text) {
        return Word.of(text, 50);
    }
}
