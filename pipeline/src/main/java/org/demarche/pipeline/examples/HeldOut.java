package org.demarche.pipeline.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.code.Learned;
import org.demarche.codebook.Codebook;
import org.demarche.learn.Studied;
import org.demarche.model.Annotator;
import org.demarche.model.BlockKind;
import org.demarche.model.weights.Weights;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;

/**
 * Codes examples by what was learned from others: they are dealt out into folds, and those of each fold coded without frames by what the rest taught
 * (cross-validation). Thread-safe if what it is made of is.
 */
final class HeldOut {
    /** Less likely proposals than this are never worth an event. */
    private static final double LEAST = 0.04;

    private final Annotator annotator;
    private final Codebook unframed;
    private final Function<Weights, Learned> opener;
    private final LocalDate today;

    /**
     * Makes one.
     *
     * @param opener makes weights readable
     * @param today  day by which offices are judged
     */
    HeldOut(Annotator annotator, Codebook codebook, Function<Weights, Learned> opener, LocalDate today) {
        this.annotator = annotator;
        this.unframed = codebook.keeping(frame -> false);
        this.opener = opener;
        this.today = today;
    }

    /**
     * What is made of an example by those who have not seen it.
     *
     * @param example the example
     * @param found   the types that are coded, the likeliest event of each
     */
    record Trial(TypeExample example, List<Found> found) {
        Trial {
            found = List.copyOf(found);
        }

        /** How likely an event of a type is held to be; 0 where there is none. */
        double share(String type) {
            return found.stream()
                    .filter(one -> one.type().equals(type))
                    .mapToDouble(Found::share)
                    .max()
                    .orElse(0);
        }

        /** Whether it should hold an event of a type. */
        boolean has(String type) {
            return example.example().events().stream()
                    .anyMatch(event -> event.type().equals(type));
        }
    }

    /**
     * A type that is coded.
     *
     * @param share how likely, 0 to 1
     */
    record Found(String type, double share) {}

    /** Tries all examples, in folds of every so-manieth. */
    List<Trial> trials(List<Lecture> lectures, int folds, Function<List<Studied>, Weights> learn) {
        List<Trial> trials = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Studied> seen = new ArrayList<>();
            List<TypeExample> unseen = new ArrayList<>();
            for (int i = 0; i < lectures.size(); i++) {
                Lecture lecture = lectures.get(i);
                if (i % folds == fold && lecture.example().isPresent()) {
                    unseen.add(lecture.example().get());
                } else {
                    seen.add(lecture.studied());
                }
            }
            Pipeline pipeline = new Pipeline(
                    annotator,
                    unframed,
                    Optional.of(opener.apply(learn.apply(seen)).atLeast(LEAST)),
                    new PipelineSettings(Set.of(BlockKind.BODY), today, PipelineSettings.Parse.LATE));
            unseen.forEach(example -> trials.add(new Trial(example, found(example, pipeline))));
        }
        return trials;
    }

    private static List<Found> found(TypeExample example, Pipeline pipeline) {
        return pipeline.code(PlainArticle.of("example", example.example().text(), Optional.empty()))
                .match(
                        coded -> coded.events().stream()
                                .map(event -> new Found(
                                        event.event().type(),
                                        event.event().probability().orElse(1.0)))
                                .sorted(Comparator.comparingDouble(Found::share).reversed())
                                .toList(),
                        rejected -> List.of());
    }
}
