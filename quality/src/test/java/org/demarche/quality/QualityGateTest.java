package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fails when the coder gets worse. Floors are in floors.yaml; lowering one needs its own commit. */
class QualityGateTest {
    @TestFactory
    Stream<DynamicTest> keepsEveryFigureWithinItsBounds() throws IOException {
        Floors floors = Floors.packaged();
        return Evaluations.all(SharedEngine.gold(), SharedEngine.program()).stream()
                .map(evaluation -> DynamicTest.dynamicTest(evaluation.name(), () -> check(evaluation, floors)));
    }

    private static void check(Evaluation evaluation, Floors floors) throws IOException {
        if (!evaluation.isPresent()) {
            Absent.skip(evaluation.name() + " is absent under " + SharedEngine.gold());
        }

        List<Measurement> measured = Measurement.of(List.of(evaluation));

        AccuracyTable.print(System.out, measured);
        assertThat(floors.broken(measured.get(0))).isEmpty();
    }
}
