package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static final Floors FLOORS = new Floors(Map.of("set", Map.of("share", new Floors.Bound(0.5, 0.9))));

    @Test
    void acceptsAFigureOnItsFloor() {
        assertThat(FLOORS.broken(measured("share", 0.5))).isEmpty();
    }

    @Test
    void namesAFigureBelowItsFloor() {
        assertThat(FLOORS.broken(measured("share", 0.4999)))
                .containsExactly("set: share is 0.4999, outside [0.500, 0.900]");
    }

    @Test
    void namesAFigureAboveItsCeiling() {
        assertThat(FLOORS.broken(measured("share", 0.95))).hasSize(1);
    }

    @Test
    void complainsOfABoundWithoutFigure() {
        assertThat(FLOORS.broken(measured("other", 1)))
                .containsExactly("set: floors.yaml bounds \"share\", which is not measured; name it as the table does");
    }

    private static Measurement measured(String name, double value) {
        return new Measurement("set", "", true, List.of(new Figure(name, value)));
    }
}
