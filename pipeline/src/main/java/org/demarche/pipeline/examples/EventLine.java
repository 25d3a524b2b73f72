package org.demarche.pipeline.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.Passage;

/** Sets an event on one line, for people who look for errors. */
public final class EventLine {
    private EventLine() {}

    /** The line of an event. */
    public static String of(ResolvedEvent event) {
        return event.event().type() + event.event().modes() + " " + names(event.actors()) + " -> "
                + names(event.recipients()) + " "
                + event.event().auxiliaryModes().stream().sorted().toList() + " ["
                + event.event().trigger().text() + "] " + event.event().trace().rule();
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(EventLine::name).collect(Collectors.joining("; "));
    }

    private static String name(Actor actor) {
        return actor.words().map(Passage::text).orElse("?") + " ("
                + actor.country().orElse("-") + " " + String.join("+", actor.sectors()) + ")";
    }
}
