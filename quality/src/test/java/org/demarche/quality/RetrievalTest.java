package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetrievalTest {
    @Test
    void balancesPrecisionAndRecall() {
        Retrieval retrieval = new Retrieval(4, 3, 6, 3);

        assertThat(retrieval.precision()).isEqualTo(0.75);
        assertThat(retrieval.recall()).isEqualTo(0.5);
        assertThat(retrieval.f1()).isEqualTo(0.6);
    }

    @Test
    void isZeroWhereNothingWasFound() {
        assertThat(Retrieval.NONE.f1()).isZero();
    }
}
