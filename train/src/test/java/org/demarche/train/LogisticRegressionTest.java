package org.demarche.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.train.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static double probability(double[] weights, double number) {
        return 1 / (1 + Math.exp(-(weights[0] * number + weights[1])));
    }

    @Test
    void givesTheSharesThatTheExamplesHave() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            examples.add(new Example(List.of(0.0), i < 20));
            examples.add(new Example(List.of(1.0), i < 70));
        }

        double[] weights = LogisticRegression.fit(examples);

        assertThat(probability(weights, 0)).isCloseTo(0.2, within(0.02));
        assertThat(probability(weights, 1)).isCloseTo(0.7, within(0.02));
    }

    @Test
    void givesTheSameWeightsEachTime() {
        List<Example> examples = List.of(new Example(List.of(1.0), true), new Example(List.of(-1.0), false));

        assertThat(LogisticRegression.fit(examples)).isEqualTo(LogisticRegression.fit(examples));
    }
}
