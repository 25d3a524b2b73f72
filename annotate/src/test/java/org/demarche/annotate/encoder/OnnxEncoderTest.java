package org.demarche.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;
import org.junit.jupiter.api.Test;

class OnnxEncoderTest {
    private static final String SENTENCE = "Peru recalled its ambassador.";
    private static final String STEP = "encoder.layer.11.output.dense";
    private static final Weights NOTHING = Weights.of(Map.of(), Map.of("id", "nothing"));

    private static Weights adapter(float up) {
        float[] down = new float[1536];
        float[] out = new float[384];
        down[0] = 1;
        out[0] = up;
        return Weights.of(
                Map.of(STEP + ".down", new Weight(1, 1536, down), STEP + ".up", new Weight(384, 1, out)), Map.of());
    }

    @Test
    void givesEveryPieceAStateAndTheSameOneEachTime() throws IOException {
        try (OnnxEncoder encoder = OnnxEncoder.open(NOTHING)) {
            Encoding once = encoder.encode(SENTENCE, List.of());
            Encoding again = encoder.encode(SENTENCE, List.of());

            assertThat(once.states()).hasNumberOfRows(7);
            assertThat(once.states()[0]).hasSize(encoder.size());
            assertThat(again.states()).isDeepEqualTo(once.states());
            assertThat(encoder.version()).isEqualTo("bge-small-en-v1.5+nothing");
        }
    }

    @Test
    void doesNotSeeWhatIsMasked() throws IOException {
        try (OnnxEncoder encoder = OnnxEncoder.open(NOTHING)) {
            Encoding peru = encoder.encode(SENTENCE, List.of(new Offsets(0, 4)));
            Encoding chad = encoder.encode(SENTENCE.replace("Peru", "Chad"), List.of(new Offsets(0, 4)));

            assertThat(chad.states()).isDeepEqualTo(peru.states());
        }
    }

    @Test
    void laysWhatWasLearnedOverItsWeights() throws IOException {
        try (OnnxEncoder plain = OnnxEncoder.open(adapter(0));
                OnnxEncoder changed = OnnxEncoder.open(adapter(5))) {
            float before = plain.encode(SENTENCE, List.of()).states()[1][0];
            float after = changed.encode(SENTENCE, List.of()).states()[1][0];

            assertThat(after).isNotCloseTo(before, within(0.01f));
        }
    }

    @Test
    void refusesWhatWasLearnedOnAnotherEncoder() {
        Weights other = Weights.of(
                Map.of(STEP + ".down", new Weight(1, 8, new float[8]), STEP + ".up", new Weight(4, 1, new float[4])),
                Map.of());

        assertThatThrownBy(() -> OnnxEncoder.open(other).close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("learned on another encoder");
    }
}
