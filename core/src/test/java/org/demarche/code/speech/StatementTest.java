package org.demarche.code.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.codebook.Force;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void isWithinAnotherThatHoldsItsCue() {
        Statement outer = told(0, 10, 60);
        Statement inner = told(20, 30, 60);

        assertThat(inner.isWithin(outer)).isTrue();
        assertThat(outer.isWithin(inner)).isFalse();
        assertThat(outer.isWithin(outer)).isFalse();
    }

    @Test
    void isTheShorterOfTwoThatHoldOneAnother() {
        Statement longer = told(0, 10, 60);
        Statement shorter = new Statement(
                Optional.empty(), Optional.of(new Offsets(50, 54)), List.of(new Offsets(0, 8)), Force.ASSERTED, false);

        assertThat(shorter.isWithin(longer)).isTrue();
        assertThat(longer.isWithin(shorter)).isFalse();
    }

    @Test
    void holdsAPlaceOnlyIfOnePieceDoes() {
        Statement broken = new Statement(
                Optional.empty(),
                Optional.empty(),
                List.of(new Offsets(0, 10), new Offsets(20, 30)),
                Force.ASSERTED,
                true);

        assertThat(broken.holds(new Offsets(22, 28))).isTrue();
        assertThat(broken.holds(new Offsets(5, 25))).isFalse();
    }

    private static Statement told(int cue, int start, int end) {
        return new Statement(
                Optional.empty(),
                Optional.of(new Offsets(cue, cue + 4)),
                List.of(new Offsets(start, end)),
                Force.ASSERTED,
                false);
    }
}
