package org.demarche.pipeline.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.code.Decision;
import org.demarche.code.Learned;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Example;
import org.demarche.model.Actor;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;

/** Codes the examples of a codebook and compares the events with what the examples say. Thread-safe. */
public final class ExampleCheck {
    private final Codebook codebook;
    private final Pipeline pipeline;

    /** A check of what frames code by themselves. */
    public ExampleCheck(Annotator annotator, Codebook codebook, LocalDate today) {
        this(annotator, codebook, Optional.empty(), today);
    }

    /**
     * Makes a check.
     *
     * @param learned what was learned; empty to code by frames alone
     * @param today   day by which offices are judged
     */
    public ExampleCheck(Annotator annotator, Codebook codebook, Optional<Learned> learned, LocalDate today) {
        this.codebook = codebook;
        this.pipeline = new Pipeline(
                annotator,
                codebook,
                learned,
                new PipelineSettings(Set.of(BlockKind.BODY), today, PipelineSettings.Parse.LATE));
    }

    /** The examples of the codebook that fit, in its order. */
    public List<TypeExample> examples(Predicate<Example> wanted) {
        List<TypeExample> examples = new ArrayList<>();
        for (EventType type : codebook.types()) {
            type.examples().stream()
                    .filter(wanted)
                    .forEach(example -> examples.add(new TypeExample(type.name(), example)));
        }
        return examples;
    }

    /** Every example that fails, in the order of the codebook. */
    public List<ExampleFailure> failures() {
        return examples(example -> true).stream()
                .flatMap(example -> check(example).stream())
                .toList();
    }

    /** What is wrong with an example; empty where the events are what it says. */
    public Optional<ExampleFailure> check(TypeExample tried) {
        Example example = tried.example();
        Article article = PlainArticle.of("example", example.text(), Optional.empty());
        return pipeline.code(article)
                .match(
                        coded -> failure(tried, coded),
                        rejected -> Optional.of(new ExampleFailure(
                                tried,
                                example.events(),
                                List.of(),
                                List.of("it cannot be read: " + rejected.reason()))));
    }

    private Optional<ExampleFailure> failure(TypeExample tried, CodedArticle coded) {
        Example example = tried.example();
        List<Example.Expected> missing = example.events().stream()
                .filter(expected -> coded.events().stream().noneMatch(event -> meets(event, expected)))
                .toList();
        boolean tooMany = example.events().isEmpty() && !coded.events().isEmpty();
        return missing.isEmpty() && !tooMany
                ? Optional.empty()
                : Optional.of(new ExampleFailure(tried, missing, coded.events(), reasons(missing, coded)));
    }

    /** What became of the frames of the types that are missing. */
    private List<String> reasons(List<Example.Expected> missing, CodedArticle coded) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Example.Expected expected : missing) {
            Optional<ResolvedEvent> near = coded.events().stream()
                    .filter(event -> event.event().type().equals(expected.type()))
                    .findFirst();
            if (near.isPresent()) {
                reasons.add(expected.type() + " is coded, but its "
                        + String.join(", ", differences(near.get(), expected))
                        + " are not those of the example");
                continue;
            }
            List<Decision> own = coded.decisions().stream()
                    .filter(decision -> decision.rule().startsWith(expected.type() + "/"))
                    .toList();
            own.forEach(decision -> reasons.add(reason(decision)));
            if (own.isEmpty()) {
                reasons.add(noFrame(expected.type(), coded));
            }
        }
        return List.copyOf(reasons);
    }

    private static String reason(Decision decision) {
        String fitted = decision.rule() + " fits \"" + decision.predicate().text() + "\"";
        return switch (decision.verdict()) {
            case CHOSEN -> fitted + ", and a status or a repetition made another event of it";
            case OUTDONE -> fitted + ", but " + decision.reason();
            case DROPPED -> fitted + ", but gives no event: " + decision.reason();
        };
    }

    private String noFrame(String type, CodedArticle coded) {
        boolean unparsed = coded.annotated().sentences().stream().noneMatch(sentence -> sentence.parsed());
        boolean framed =
                codebook.type(type).map(known -> !known.frames().isEmpty()).orElse(false);
        if (!framed) {
            return type + " has no frame";
        }
        return unparsed
                ? "no frame of the codebook has the words of this sentence"
                : "no frame of " + type + " fits; demarche explain shows how the sentence was parsed";
    }

    private static List<String> differences(ResolvedEvent event, Example.Expected expected) {
        List<String> differences = new ArrayList<>();
        if (!event.event().modes().containsAll(expected.modes())) {
            differences.add("modes");
        }
        if (!auxiliary(event).equals(Set.copyOf(expected.auxiliary()))) {
            differences.add("auxiliary modes");
        }
        if (!named(expected.actors(), event.actors())) {
            differences.add("actors");
        }
        if (!named(expected.recipients(), event.recipients())) {
            differences.add("recipients");
        }
        return differences;
    }

    private static boolean meets(ResolvedEvent event, Example.Expected expected) {
        return event.event().type().equals(expected.type())
                && differences(event, expected).isEmpty();
    }

    private static Set<String> auxiliary(ResolvedEvent event) {
        return event.event().auxiliaryModes().stream().map(AuxiliaryMode::label).collect(Collectors.toSet());
    }

    private static boolean named(List<String> expected, List<Actor> actors) {
        return expected.stream().allMatch(words -> actors.stream().anyMatch(actor -> isNamed(words, actor)));
    }

    private static boolean isNamed(String words, Actor actor) {
        return actor.words()
                .map(passage -> NameAgreement.agree(passage.text(), words))
                .orElse(false);
    }
}
