package org.demarche.cli.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.ontology.AuxiliaryMode;

/**
 * The cells of an event's line.
 *
 * @param event  what the line tells of
 * @param left   who acts; of a symmetric event of two, the first
 * @param right  towards whom; of a symmetric event of two, the second
 * @param arrow  how the two stand to each other
 * @param type   type and modes, and the code of another ontology where there is one
 * @param status whether it happened; empty if so
 * @param says   according to whom; empty for the outlet itself
 */
record EventRow(
        ResolvedEvent event,
        List<Actor> left,
        List<Actor> right,
        String arrow,
        String type,
        String status,
        String says) {
    static EventRow of(ResolvedEvent event, String code) {
        boolean mutual = event.recipients().isEmpty() && event.actors().size() == 2;
        return new EventRow(
                event,
                mutual ? event.actors().subList(0, 1) : event.actors(),
                mutual ? event.actors().subList(1, 2) : event.recipients(),
                mutual ? "↔" : "→",
                type(event) + (code.isEmpty() ? "" : " " + code),
                status(event),
                says(event));
    }

    private static String type(ResolvedEvent event) {
        List<String> modes = event.event().modes();
        return event.event().type() + (modes.isEmpty() ? "" : "/" + String.join("+", modes));
    }

    private static String status(ResolvedEvent event) {
        return event.event().auxiliaryModes().stream()
                .sorted()
                .map(EventRow::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(AuxiliaryMode mode) {
        return switch (mode) {
            case HISTORICAL -> "past";
            case FUTURE -> "planned";
            case HYPOTHETICAL -> "hypothetical";
            case NEGATION -> "negated";
        };
    }

    private static String says(ResolvedEvent event) {
        if (event.attribution().isEmpty()) {
            return "";
        }
        return event.attribution().stream()
                .map(attribution ->
                        attribution.speaker().map(EventRow::shortName).orElse("unnamed"))
                .collect(Collectors.joining(" citing ", "says ", ""));
    }

    private static String shortName(Actor speaker) {
        return ActorLabel.of(new Actor(speaker.words(), speaker.name(), Optional.empty(), List.of()));
    }
}
