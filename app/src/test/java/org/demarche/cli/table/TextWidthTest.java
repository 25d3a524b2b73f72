package org.demarche.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void letsNothingThroughThatCouldSteerATerminal() {
        assertThat(TextWidth.oneLine(" a\r\n b\u001b[31m\u202ec\td ")).isEqualTo("a b [31m c d");
    }

    @Test
    void countsColumnsNotCharacters() {
        assertThat(TextWidth.of("Díaz")).isEqualTo(4);
        assertThat(TextWidth.of("Di\u0301az")).isEqualTo(4);
        assertThat(TextWidth.of("北京")).isEqualTo(4);
    }

    @Test
    void cutsWithAnEllipsis() {
        assertThat(TextWidth.cut("Buenos Aires", 12)).isEqualTo("Buenos Aires");
        assertThat(TextWidth.cut("Buenos Aires", 8)).isEqualTo("Buenos…");
        assertThat(TextWidth.cut("北京北京", 6)).isEqualTo("北京…");
    }
}
