package org.demarche.pipeline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.codebook.Example;
import org.demarche.codebook.Origin;
import org.demarche.pipeline.examples.HeldOut.Found;
import org.demarche.pipeline.examples.HeldOut.Trial;
import org.junit.jupiter.api.Test;

class TypeTrialTest {
    private final List<Trial> trials = new ArrayList<>();

    private void tried(boolean holdsOne, double... shares) {
        List<Example.Expected> events = holdsOne
                ? List.of(new Example.Expected("LAND", List.of(), List.of(), List.of(), List.of(), Optional.empty()))
                : List.of();
        List<Found> found = new ArrayList<>();
        for (double share : shares) {
            found.add(new Found("LAND", share));
        }
        trials.add(new Trial(new TypeExample("LAND", new Example("", events, "", Origin.OWN)), found));
    }

    @Test
    void takesTheThresholdThatFindsMostAndErrsLeast() {
        tried(true, 0.5);
        tried(true, 0.3, 0.1);
        tried(true);
        tried(false, 0.2);
        tried(false, 0.1);
        tried(false);

        TypeTrial trial = TypeTrial.of("LAND", trials);

        assertThat(trial.threshold()).isBetween(0.2, 0.3);
        assertThat(trial)
                .extracting(TypeTrial::examples, TypeTrial::found, TypeTrial::wrong)
                .containsExactly(3, 2, 0);
    }

    @Test
    void staysStrictWhereNothingIsFound() {
        tried(true);
        tried(false, 0.5);

        TypeTrial trial = TypeTrial.of("LAND", trials);

        assertThat(trial.threshold()).isEqualTo(0.6);
        assertThat(trial.found()).isZero();
        assertThat(trial.wrong()).isZero();
    }
}
