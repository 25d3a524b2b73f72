package org.demarche.model.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfFloatTest {
    @Test
    void agreesWithTheExamplesOfTheStandard() {
        assertThat(HalfFloat.of(1f)).isEqualTo((short) 0x3c00);
        assertThat(HalfFloat.of(-2f)).isEqualTo((short) 0xc000);
        assertThat(HalfFloat.of(65504f)).isEqualTo((short) 0x7bff);
        assertThat(HalfFloat.of(0.33325195f)).isEqualTo((short) 0x3555);
        assertThat(HalfFloat.value((short) 0x0001)).isEqualTo(5.9604645e-8f);
        assertThat(HalfFloat.value((short) 0xfc00)).isEqualTo(Float.NEGATIVE_INFINITY);
    }

    @Test
    void givesBackEveryFiniteNumberOfSixteenBits() {
        for (int bits = 0; bits < 0x10000; bits++) {
            float value = HalfFloat.value((short) bits);
            if (!Float.isNaN(value)) {
                assertThat(HalfFloat.of(value)).isEqualTo((short) bits);
            }
        }
    }

    @Test
    void roundsToTheNearerNumberAndTiesToEven() {
        float step = 1f / 1024;

        assertThat(HalfFloat.value(HalfFloat.of(1 + 0.4f * step))).isEqualTo(1f);
        assertThat(HalfFloat.value(HalfFloat.of(1 + 0.6f * step))).isEqualTo(1 + step);
        assertThat(HalfFloat.value(HalfFloat.of(1 + 0.5f * step))).isEqualTo(1f);
        assertThat(HalfFloat.value(HalfFloat.of(1 + 1.5f * step))).isEqualTo(1 + 2 * step);
    }

    @Test
    void makesWhatIsTooLargeInfiniteAndWhatIsTooSmallZero() {
        assertThat(HalfFloat.value(HalfFloat.of(1e6f))).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(HalfFloat.value(HalfFloat.of(1e-9f))).isZero();
        assertThat(HalfFloat.value(HalfFloat.of(Float.NaN))).isNaN();
    }
}
