package org.demarche.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All evaluations there are. To add one, write an {@link Evaluation} and name it here. */
public final class Evaluations {
    /** The corpus, from the folder of this module, in which evaluations run. */
    private static final Path CORPUS = Path.of("..", "corpus");

    private Evaluations() {}

    /**
     * The evaluations, in the order of the table.
     *
     * @param gold the folder of the gold sets
     */
    public static List<Evaluation> all(Path gold, Program program) {
        List<Evaluation> all = new ArrayList<>();
        all.add(new PlvEvaluation(gold, program));
        all.addAll(besidesRelations(gold, program));
        return all;
    }

    /** All but that of {@code relation/plv_dev}. */
    static List<Evaluation> besidesRelations(Path gold, Program program) {
        return List.of(
                new PetrEvaluation(gold, program),
                new ActorEvaluation(gold, program),
                new AttributionEvaluation(gold, "dev", program),
                new AttributionEvaluation(gold, "train", program),
                new FactualityEvaluation(gold, "UW", "train", program),
                new FactualityEvaluation(gold, "UW", "dev", program),
                new FactualityEvaluation(gold, "MEANTIME", "train", program),
                new FactualityEvaluation(gold, "MEANTIME", "dev", program),
                new AgreementEvaluation(CORPUS.resolve("second"), program.codebook()));
    }
}
