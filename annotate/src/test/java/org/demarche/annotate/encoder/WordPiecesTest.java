package org.demarche.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(Map.ofEntries(
            Map.entry("[CLS]", 101),
            Map.entry("[SEP]", 102),
            Map.entry("[MASK]", 103),
            Map.entry("[UNK]", 100),
            Map.entry("police", 1),
            Map.entry("arrest", 2),
            Map.entry("##ed", 3),
            Map.entry("cafe", 4),
            Map.entry("-", 5),
            Map.entry(".", 6),
            Map.entry("owner", 7)));

    private static WordPieces.Divided divide(String sentence, List<Offsets> masked, int most) {
        return new WordPieces(VOCABULARY, most).divide(sentence, masked);
    }

    @Test
    void dividesWordsIntoThePiecesOfTheVocabulary() {
        WordPieces.Divided divided = divide("Police arrested Café-owner.", List.of(), 128);

        assertThat(divided.numbers()).containsExactly(101, 1, 2, 3, 4, 5, 7, 6, 102);
    }

    @Test
    void remembersTheCharactersOfEachWord() {
        WordPieces.Divided divided = divide("Police  arrested.", List.of(), 128);

        assertThat(divided.words())
                .containsExactly(
                        new Encoding.Word(new Offsets(0, 6), 1, 2),
                        new Encoding.Word(new Offsets(8, 16), 2, 4),
                        new Encoding.Word(new Offsets(16, 17), 4, 5));
    }

    @Test
    void makesOnePieceOfWhatIsMasked() {
        WordPieces.Divided divided = divide("El Paso police", List.of(new Offsets(0, 7)), 128);

        assertThat(divided.numbers()).containsExactly(101, 103, 1, 102);
        assertThat(divided.words().get(0)).isEqualTo(new Encoding.Word(new Offsets(0, 7), 1, 2));
    }

    @Test
    void endsAWordWhereAMaskBegins() {
        WordPieces.Divided divided = divide("policeElpolice", List.of(new Offsets(6, 8)), 128);

        assertThat(divided.numbers()).containsExactly(101, 1, 103, 1, 102);
    }

    @Test
    void putsAnUnknownPieceForAWordWithoutDivision() {
        assertThat(divide("xyz police", List.of(), 128).numbers()).containsExactly(101, 100, 1, 102);
    }

    @Test
    void leavesOutWhatGoesBeyondTheLimit() {
        WordPieces.Divided divided = divide("police police police police", List.of(), 4);

        assertThat(divided.numbers()).containsExactly(101, 1, 1, 102);
        assertThat(divided.words()).hasSize(2);
    }
}
