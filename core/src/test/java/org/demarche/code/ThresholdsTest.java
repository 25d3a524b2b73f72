package org.demarche.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demarche.model.weights.Weights;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    @Test
    void areReadFromTheProvenanceThatTheyGive() {
        Thresholds thresholds = new Thresholds(0.35, Map.of("LAND_SEIZURE", 0.1));

        assertThat(Thresholds.of(Weights.of(Map.of(), thresholds.provenance()))).isEqualTo(thresholds);
        assertThat(thresholds.of("LAND_SEIZURE")).isEqualTo(0.1);
        assertThat(thresholds.of("AID")).isEqualTo(0.35);
    }

    @Test
    void areOneHalfWhereWeightsDoNotSay() {
        assertThat(Thresholds.of(Weights.of(Map.of(), Map.of())).usual()).isEqualTo(0.5);
    }
}
