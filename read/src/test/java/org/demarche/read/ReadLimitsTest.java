package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void refusesLimitsThatLetNothingThrough() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, -1));
    }
}
