package org.demarche.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Example;
import org.demarche.model.Actor;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;

/** Codes the examples of a codebook and compares the events with what the examples say. */
public final class ExampleCheck {
    private final Codebook codebook;
    private final Pipeline pipeline;

    public ExampleCheck(Annotator annotator, Codebook codebook, LocalDate today) {
        this.codebook = codebook;
        this.pipeline = new Pipeline(
                annotator, codebook, new PipelineSettings(Set.of(BlockKind.BODY), today, PipelineSettings.Parse.LATE));
    }

    /**
     * An example that the coder does not meet.
     *
     * @param type    whose file it stands in
     * @param example the example
     * @param missing what was expected and not found; empty where the events are too many
     * @param events  what was coded
     */
    public record Failure(String type, Example example, List<Example.Expected> missing, List<ResolvedEvent> events) {
        public Failure {
            missing = List.copyOf(missing);
            events = List.copyOf(events);
        }

        /** Several lines for people: where the example stands, what is missing, what was found. */
        public String report() {
            StringBuilder report = new StringBuilder(example.source() + ": " + example.text());
            missing.forEach(expected -> report.append("\n    missing ").append(expected));
            events.forEach(event -> report.append("\n    found   ").append(EventLine.of(event)));
            return report.toString();
        }
    }

    /** The number of examples in the codebook. */
    public int size() {
        return codebook.types().stream()
                .mapToInt(type -> type.examples().size())
                .sum();
    }

    /** Every example that fails, in the order of the codebook. */
    public List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (EventType type : codebook.types()) {
            for (Example example : type.examples()) {
                check(type, example).ifPresent(failures::add);
            }
        }
        return failures;
    }

    private Optional<Failure> check(EventType type, Example example) {
        List<ResolvedEvent> events = code(example.text());
        List<Example.Expected> missing = example.events().stream()
                .filter(expected -> events.stream().noneMatch(event -> meets(event, expected)))
                .toList();
        boolean tooMany = example.events().isEmpty() && !events.isEmpty();
        return missing.isEmpty() && !tooMany
                ? Optional.empty()
                : Optional.of(new Failure(type.name(), example, missing, events));
    }

    private List<ResolvedEvent> code(String text) {
        Article article = PlainArticle.of("example", text, Optional.empty());
        return pipeline.code(article).match(coded -> coded.events(), rejected -> List.of());
    }

    private static boolean meets(ResolvedEvent event, Example.Expected expected) {
        Set<String> auxiliary = event.event().auxiliaryModes().stream()
                .map(AuxiliaryMode::label)
                .collect(Collectors.toSet());
        return event.event().type().equals(expected.type())
                && event.event().modes().containsAll(expected.modes())
                && auxiliary.equals(Set.copyOf(expected.auxiliary()))
                && named(expected.actors(), event.actors())
                && named(expected.recipients(), event.recipients());
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
