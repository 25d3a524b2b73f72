package org.demarche.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.codebook.Codebook;

/** All evaluations there are. To add one, write an {@link Evaluation} and name it here. */
public final class Evaluations {
    private Evaluations() {}

    /**
     * The evaluations, in the order of the table.
     *
     * @param gold the folder of the gold sets
     */
    public static List<Evaluation> all(Path gold, CachedAnnotator annotator, Codebook codebook) {
        List<Evaluation> all = new ArrayList<>();
        all.add(new PlvEvaluation(gold, annotator, codebook));
        all.addAll(besidesRelations(gold, annotator, codebook));
        return all;
    }

    /** All but that of {@code relation/plv_dev}. */
    static List<Evaluation> besidesRelations(Path gold, CachedAnnotator annotator, Codebook codebook) {
        return List.of(
                new PetrEvaluation(gold, annotator, codebook),
                new ActorEvaluation(gold, annotator, codebook),
                new AttributionEvaluation(gold, "dev", annotator, codebook),
                new AttributionEvaluation(gold, "train", annotator, codebook));
    }
}
