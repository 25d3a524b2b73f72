package org.demarche.code.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;
import org.junit.jupiter.api.Test;

/** States of two numbers: the first is large for an actor, the second for a trigger; both small for a recipient. */
class EventClassifierTest {
    private static final Offsets PERU = new Offsets(10, 14);
    private static final Offsets SUED = new Offsets(15, 19);
    private static final Offsets CHILE = new Offsets(20, 25);
    private static final Encoding ENCODING = new Encoding(
            new float[][] {{0, 0}, {4, 0}, {0, 4}, {-4, 0}, {0, 0}},
            List.of(
                    new Encoding.Word(new Offsets(0, 4), 1, 2),
                    new Encoding.Word(new Offsets(5, 9), 2, 3),
                    new Encoding.Word(new Offsets(10, 15), 3, 4)));

    private static Map<String, Weight> arrays() {
        Map<String, Weight> arrays = new HashMap<>();
        arrays.put("word.type.matrix", new Weight(3, 2, new float[] {0, 0, 0, 1, 0, -1}));
        arrays.put("word.type.added", Weight.vector(new float[] {1, 0, 0}));
        arrays.put("word.mode.matrix", new Weight(3, 2, new float[] {0, 0, 0, 1, 0, 9}));
        arrays.put("word.mode.added", Weight.vector(new float[3]));
        arrays.put("word.status.matrix", new Weight(1, 2, new float[] {0, 1}));
        arrays.put("word.status.added", Weight.vector(new float[1]));
        arrays.put("part.hidden.matrix", new Weight(1, 6, new float[] {0, 0, 1, 0, 0, 0}));
        arrays.put("part.hidden.added", Weight.vector(new float[1]));
        arrays.put("part.out.matrix", new Weight(3, 1, new float[] {0, 5, -5}));
        arrays.put("part.out.added", Weight.vector(new float[3]));
        arrays.put("pair.absent", new Weight(2, 2, new float[] {0, 0, 0, 0}));
        arrays.put("pair.query.matrix", new Weight(1, 4, new float[] {0, 0, 0, 0}));
        arrays.put("pair.query.added", Weight.vector(new float[] {9}));
        arrays.put("pair.key.matrix", new Weight(1, 2, new float[] {0, 9}));
        arrays.put("pair.key.added", Weight.vector(new float[1]));
        arrays.put("pair.hidden.matrix", new Weight(1, 8, new float[] {1, 0, -1, 0, 0, 1, 0, 0}));
        arrays.put("pair.hidden.added", Weight.vector(new float[] {-8}));
        arrays.put("pair.out.matrix", new Weight(3, 1, new float[] {0, 3, 0}));
        arrays.put("pair.out.added", Weight.vector(new float[3]));
        return arrays;
    }

    private static final Map<String, String> LABELS = Map.of(
            "labels.types", "none ACCUSE AID",
            "labels.modes", "ACCUSE/ ACCUSE/allege AID/",
            "labels.statuses", "future",
            "id", "tiny");

    private static SentenceReading reading() {
        return new EventClassifier(Weights.of(arrays(), LABELS)).read(ENCODING, 10);
    }

    @Test
    void saysOfWhichTypeAWordTells() {
        double[] shares = reading().types(SUED).orElseThrow();

        assertThat(shares[1]).isGreaterThan(0.9);
        assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-9));
        assertThat(reading().types(PERU).orElseThrow()[0]).isGreaterThan(0.5);
    }

    @Test
    void choosesAmongTheModesOfTheTypeAlone() {
        assertThat(reading().mode(SUED, "ACCUSE")).contains("allege");
        assertThat(reading().mode(SUED, "AID")).isEmpty();
    }

    @Test
    void tellsActorFromRecipient() {
        assertThat(reading().part(SUED, PERU).orElseThrow().actor()).isGreaterThan(0.9);
        assertThat(reading().part(SUED, CHILE).orElseThrow().recipient()).isGreaterThan(0.9);
    }

    @Test
    void knowsTheDirectionOfARelationAndLooksForTheWordThatTells() {
        double straight = reading().relation(Optional.of(PERU), Optional.of(CHILE))[1];
        double turned = reading().relation(Optional.of(CHILE), Optional.of(PERU))[1];

        assertThat(straight).isGreaterThan(0.8);
        assertThat(turned).isLessThan(0.2);
    }

    @Test
    void hasNothingToSayOfAWordThatWasNotRead() {
        assertThat(reading().types(new Offsets(40, 44))).isEmpty();
    }

    @Test
    void refusesWeightsThatLackAnArrayOrTheirLabels() {
        Map<String, Weight> lacking = arrays();
        lacking.remove("pair.key.matrix");

        assertThatThrownBy(() -> new EventClassifier(Weights.of(lacking, LABELS)))
                .hasMessageContaining("no array pair.key.matrix");
        assertThatThrownBy(() -> new EventClassifier(Weights.of(arrays(), Map.of())))
                .hasMessageContaining("no labels.types");
    }
}
