package org.demarche.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demarche.quality.gold.ActorRow.Asserted;
import org.junit.jupiter.api.Test;

class ActorRowTest {
    @Test
    void holdsNothingWhereNothingIsAsserted() {
        assertThat(Asserted.of("*").holds(Optional.of("KOS"))).isFalse();
    }

    @Test
    void takesTheSetsCodesForOurs() {
        assertThat(Asserted.of("XKX").holds(Optional.of("KOS"))).isTrue();
        assertThat(Asserted.of("HLH").holds(Optional.of("MED"))).isTrue();
    }

    @Test
    void wantsNoCodeWhereTheFieldMustBeEmpty() {
        assertThat(Asserted.of("\"\"").holds(Optional.empty())).isTrue();
        assertThat(Asserted.of("NONE").holds(Optional.of("GOV"))).isFalse();
    }

    @Test
    void acceptsEitherOfTwoContradictoryCodes() {
        assertThat(Asserted.of("CVL&OPP").holds(Optional.of("OPP"))).isTrue();
    }
}
