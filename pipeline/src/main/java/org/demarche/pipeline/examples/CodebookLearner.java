package org.demarche.pipeline.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.code.Learned;
import org.demarche.code.classifier.EventClassifier;
import org.demarche.code.classifier.EventReader;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Origin;
import org.demarche.corpus.CorpusSentence;
import org.demarche.learn.HeadLearner;
import org.demarche.model.Annotator;
import org.demarche.model.Encoder;
import org.demarche.model.weights.Weights;

/**
 * Teaches the classifier the types of a codebook by its examples. The packaged examples are learned from too: in a codebook that extends PLOVER as
 * what they are, in one that does not as what is no event, those left out that its frames code. Thread-safe.
 */
public final class CodebookLearner {
    private final Annotator annotator;
    private final Codebook codebook;
    private final Encoder encoder;
    private final LocalDate today;
    private final HeadLearner learner;
    private final MarkedExamples marker;

    /**
     * Makes a learner.
     *
     * @param packaged weights that know PLOVER
     * @param encoder  opened with them
     * @param today    day by which offices are judged
     */
    public CodebookLearner(Annotator annotator, Codebook codebook, Weights packaged, Encoder encoder, LocalDate today) {
        this.annotator = annotator;
        this.codebook = codebook;
        this.encoder = encoder;
        this.today = today;
        this.learner = new HeadLearner(packaged, encoder);
        this.marker = new MarkedExamples(annotator, codebook, new EventReader(encoder, new EventClassifier(packaged)));
    }

    /**
     * An example to learn from.
     *
     * @param example the example
     * @param isOwn   whether the codebook wrote it
     */
    public record Material(TypeExample example, boolean isOwn) {}

    /** The examples of the codebook, and those packaged ones that are not among them. */
    public List<Material> material() {
        List<Material> material = new ArrayList<>();
        boolean extending = false;
        for (EventType type : codebook.types()) {
            for (var example : type.examples()) {
                boolean own = example.origin() == Origin.OWN;
                material.add(new Material(new TypeExample(type.name(), example), own));
                extending |= !own;
            }
        }
        if (!extending) {
            CodebookReader.packaged().types().forEach(type -> type.examples().stream()
                    .map(example -> new Material(new TypeExample(type.name(), example), false))
                    .forEach(material::add));
        }
        return material;
    }

    /** An example as the encoder sees it; empty for one of a type that the codebook does not have but codes all the same. */
    public Optional<Lecture> study(Material material) {
        TypeExample example = material.example();
        boolean foreign = codebook.type(example.type()).isEmpty();
        return foreign && marker.isCoded(example.example())
                ? Optional.empty()
                : Optional.of(new Lecture(Optional.of(example), learner.study(marker.mark(example.example()))));
    }

    /** A marked sentence as the encoder sees it. */
    public Lecture study(CorpusSentence sentence) {
        return new Lecture(Optional.empty(), learner.study(sentence));
    }

    /**
     * How the types that the weights do not know are coded in examples that were held out; see {@link TypeTrial}.
     *
     * @param folds into how many the examples are dealt; at least 2
     */
    public List<TypeTrial> heldOut(List<Lecture> lectures, int folds) {
        List<HeldOut.Trial> trials = new HeldOut(annotator, codebook, weights -> Learned.of(weights, encoder), today)
                .trials(lectures, folds, seen -> learner.learn(seen, codebook, Map.of()));
        return codebook.types().stream()
                .map(EventType::name)
                .filter(learner::isNew)
                .map(type -> TypeTrial.of(type, trials))
                .toList();
    }

    /** Weights that know the codebook's types; those that were tried need the thresholds at which they did best. */
    public Weights learn(List<Lecture> lectures, List<TypeTrial> trials) {
        Map<String, Double> thresholds =
                trials.stream().collect(Collectors.toMap(TypeTrial::type, TypeTrial::threshold));
        return learner.learn(lectures.stream().map(Lecture::studied).toList(), codebook, thresholds);
    }
}
