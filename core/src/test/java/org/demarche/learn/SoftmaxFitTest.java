package org.demarche.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.learn.SoftmaxFit.Case;
import org.demarche.learn.SoftmaxFit.Fitted;
import org.demarche.model.weights.Weight;
import org.junit.jupiter.api.Test;

class SoftmaxFitTest {
    private static final Fitted START =
            new Fitted(new Weight(3, 2, new float[] {0, 0, 0, 0, 5, 5}), Weight.vector(new float[] {0, 0, -40}));

    /** Label 1 lies to the right, label 0 to the left; label 2 never occurs. */
    private static List<Case> cases() {
        Random random = new Random(1);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int label = i % 2;
            float across = (label == 1 ? 1 : -1) * (0.5f + random.nextFloat());
            cases.add(new Case(new float[] {across, random.nextFloat() - 0.5f}, label, 1));
        }
        return cases;
    }

    private static int best(Fitted fitted, float[] numbers) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int row = 0; row < fitted.matrix().rows(); row++) {
            float sum = fitted.added().values()[row];
            for (int i = 0; i < numbers.length; i++) {
                sum += fitted.matrix().values()[row * numbers.length + i] * numbers[i];
            }
            if (sum > most) {
                most = sum;
                best = row;
            }
        }
        return best;
    }

    @Test
    void learnsWhatItsCasesSay() {
        Fitted fitted = SoftmaxFit.fit(START, cases());

        assertThat(cases())
                .allSatisfy(one -> assertThat(best(fitted, one.numbers())).isEqualTo(one.label()));
    }

    @Test
    void leavesAlmostAsItWasWhatNoCaseSpeaksOf() {
        Fitted fitted = SoftmaxFit.fit(START, cases());

        assertThat(fitted.matrix().values()[4]).isBetween(4.9f, 5.1f);
        assertThat(fitted.matrix().values()[5]).isBetween(4.9f, 5.1f);
    }

    @Test
    void withoutCasesItIsWhatItWas() {
        Fitted fitted = SoftmaxFit.fit(START, List.of());

        assertThat(fitted.matrix().values()).containsExactly(START.matrix().values());
        assertThat(fitted.added().values()).containsExactly(START.added().values());
    }

    @Test
    void theSameCasesGiveTheSameWeights() {
        assertThat(SoftmaxFit.fit(START, cases()).matrix().values())
                .containsExactly(SoftmaxFit.fit(START, cases()).matrix().values());
    }
}
