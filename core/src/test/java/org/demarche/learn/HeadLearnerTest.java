package org.demarche.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.code.Thresholds;
import org.demarche.code.classifier.EventClassifier;
import org.demarche.code.classifier.EventReader;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.CodebookSource;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Encoder;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;
import org.junit.jupiter.api.Test;

/** An encoder of three numbers: the first for words that begin with s, the second for those with h, the third for all. */
class HeadLearnerTest {
    private static final Encoder LETTERS = new Encoder() {
        @Override
        public Encoding encode(String text, List<Offsets> hidden) {
            List<float[]> states = new ArrayList<>(List.of(new float[] {0, 0, 0}));
            List<Encoding.Word> words = new ArrayList<>();
            int start = 0;
            for (String word : text.split(" ", -1)) {
                words.add(
                        new Encoding.Word(new Offsets(start, start + word.length()), states.size(), states.size() + 1));
                states.add(new float[] {word.startsWith("s") ? 1 : 0, word.startsWith("h") ? 1 : 0, 1});
                start += word.length() + 1;
            }
            return new Encoding(states.toArray(float[][]::new), words);
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public String version() {
            return "letters";
        }

        @Override
        public void close() {}
    };

    private static Weights known() {
        Map<String, Weight> arrays = new HashMap<>();
        arrays.put("word.type.matrix", new Weight(2, 3, new float[] {0, 0, 0, 0, 6, 0}));
        arrays.put("word.type.added", Weight.vector(new float[] {3, 0}));
        arrays.put("word.mode.matrix", new Weight(1, 3, new float[3]));
        arrays.put("word.mode.added", Weight.vector(new float[1]));
        arrays.put("word.status.matrix", new Weight(1, 3, new float[3]));
        arrays.put("word.status.added", Weight.vector(new float[1]));
        arrays.put("part.hidden.matrix", new Weight(1, 9, new float[9]));
        arrays.put("part.hidden.added", Weight.vector(new float[1]));
        arrays.put("part.out.matrix", new Weight(3, 1, new float[3]));
        arrays.put("part.out.added", Weight.vector(new float[3]));
        arrays.put("pair.absent", new Weight(2, 3, new float[6]));
        arrays.put("pair.query.matrix", new Weight(1, 6, new float[6]));
        arrays.put("pair.query.added", Weight.vector(new float[1]));
        arrays.put("pair.key.matrix", new Weight(1, 3, new float[3]));
        arrays.put("pair.key.added", Weight.vector(new float[1]));
        arrays.put("pair.hidden.matrix", new Weight(1, 12, new float[12]));
        arrays.put("pair.hidden.added", Weight.vector(new float[1]));
        arrays.put("pair.out.matrix", new Weight(2, 1, new float[2]));
        arrays.put("pair.out.added", Weight.vector(new float[2]));
        return Weights.of(
                arrays,
                Map.of(
                        "labels.types", "none AID",
                        "labels.modes", "AID/",
                        "labels.statuses", "future",
                        "threshold", "0.35",
                        "id", "tiny"));
    }

    private static Codebook codebook() {
        Map<String, String> files =
                Map.of("codebook.yaml", "name: mine\nversion: \"1\"\ntypes: [SEIZE]\n", "types/SEIZE.yaml", """
                type: SEIZE
                quad: 4
                score: -5
                recipient: optional
                definition: Takes land.
                frames: [{id: seize, verb: [seize]}]
                """);
        CodebookSource source = path -> {
            if (!files.containsKey(path)) {
                throw new FileNotFoundException(path);
            }
            return new CodebookSource.Opened(
                    new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8)),
                    CodebookSource.Format.YAML);
        };
        return CodebookReader.read(source);
    }

    private static CorpusSentence sentence(String type, String text, String trigger) {
        Offsets place = new Offsets(text.indexOf(trigger), text.indexOf(trigger) + trigger.length());
        CorpusEvent event = new CorpusEvent(
                1,
                type,
                List.of(),
                Set.of(),
                List.of(),
                place,
                List.of(new Offsets(0, 4)),
                List.of(new Offsets(text.length() - 5, text.length())),
                List.of());
        return new CorpusSentence("f", 1, "wire", text, List.of(event), List.of());
    }

    private static Weights taught(Map<String, Double> thresholds) {
        HeadLearner learner = new HeadLearner(known(), LETTERS);
        List<Studied> studied = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String verb = List.of("seizes", "snatches", "swallows").get(i % 3);
            studied.add(learner.study(sentence("SEIZE", "Peru " + verb + " land of Chile", verb)));
            studied.add(learner.study(sentence("AID", "Peru helps with land in Chile", "helps")));
        }
        return learner.learn(studied, codebook(), thresholds);
    }

    private static double share(Weights weights, String word, String type) {
        EventReader reader = new EventReader(LETTERS, new EventClassifier(weights));
        String text = "Chad " + word + " gold of Niger";
        var reading = reader.read(text, new Offsets(0, text.length()), List.of());
        return reading.types(new Offsets(5, 5 + word.length()))
                .orElseThrow()[reading.labels().types().indexOf(type)];
    }

    @Test
    void knowsANewTypeByWordsThatItNeverSaw() {
        assertThat(share(taught(Map.of()), "steals", "SEIZE")).isGreaterThan(0.6);
        assertThat(share(taught(Map.of()), "gold", "SEIZE")).isLessThan(0.3);
    }

    @Test
    void forgetsNothingThatItKnew() {
        assertThat(share(taught(Map.of()), "hails", "AID")).isGreaterThan(0.6);
        assertThat(new HeadLearner(known(), LETTERS).isNew("AID")).isFalse();
        assertThat(new HeadLearner(known(), LETTERS).isNew("SEIZE")).isTrue();
    }

    @Test
    void notesWhereItComesFromAndWhatItTakes() {
        Weights weights = taught(Map.of("SEIZE", 0.1));

        assertThat(weights.provenance())
                .containsAllEntriesOf(new TreeMap<>(Map.of(
                        "from", "tiny",
                        "id", "mine-1",
                        "labels.types", "none AID SEIZE",
                        "examples", "120 sentences",
                        "screen", "everything")));
        assertThat(Thresholds.of(weights)).isEqualTo(new Thresholds(0.35, Map.of("SEIZE", 0.1)));
    }
}
