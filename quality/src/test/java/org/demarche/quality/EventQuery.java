package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.examples.EventLine;
import org.demarche.pipeline.examples.NameAgreement;

/** Asks for events by type, words of their sentence, and countries. Immutable. */
final class EventQuery {
    private final List<ResolvedEvent> events;
    private final String demand;

    private EventQuery(List<ResolvedEvent> events, String demand) {
        this.events = events;
        this.demand = demand;
    }

    /** All events; the demand says what is asked for, for the message. */
    static EventQuery of(List<ResolvedEvent> events, String demand) {
        return new EventQuery(events, demand);
    }

    /** Those of one of these types. */
    EventQuery type(String... types) {
        return only(event -> List.of(types).contains(event.event().type()));
    }

    /** Those whose sentence has these words. */
    EventQuery sentence(String words) {
        return only(event -> event.event().sentence().text().contains(words));
    }

    /** Those in which somebody of one country acts towards somebody of another; a symmetric event counts both ways. */
    EventQuery between(String actor, String recipient) {
        return only(event -> DirectedPair.of(event).stream()
                .anyMatch(pair -> isOf(pair.actor(), actor) && isOf(pair.recipient(), recipient)));
    }

    /** Those whose outermost speaker has a name or words that contain these. */
    EventQuery saidBy(String name) {
        return only(event -> event.attribution().stream()
                .limit(1)
                .flatMap(attribution -> attribution.speaker().stream())
                .anyMatch(speaker -> NameAgreement.agree(speaker, name)));
    }

    /** Those that fit. */
    EventQuery only(Predicate<ResolvedEvent> wanted) {
        return new EventQuery(events.stream().filter(wanted).toList(), demand);
    }

    private static boolean isOf(Actor actor, String country) {
        return actor.country().filter(country::equals).isPresent();
    }

    /** Fails unless something is left. */
    void exists(List<ResolvedEvent> all) {
        assertThat(events).as("%s; found:%n%s", demand, lines(all)).isNotEmpty();
    }

    /** Fails unless nothing is left. */
    void isEmpty() {
        assertThat(events).as("%s; found:%n%s", demand, lines(events)).isEmpty();
    }

    private static String lines(List<ResolvedEvent> events) {
        return events.stream().map(EventLine::of).collect(Collectors.joining("\n"));
    }
}
