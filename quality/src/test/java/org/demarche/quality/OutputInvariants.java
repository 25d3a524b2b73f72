package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.CodedEvent;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;

/** What must hold for the events of every article. */
public final class OutputInvariants {
    private OutputInvariants() {}

    /** Checks all invariants that one run shows. */
    public static void hold(Article article, List<ResolvedEvent> events) {
        String text = article.text();
        for (ResolvedEvent event : events) {
            for (Passage passage : passages(event)) {
                Offsets offsets = passage.offsets();
                assertThat(offsets.end()).as("end of %s", passage).isLessThanOrEqualTo(text.length());
                assertThat(text.substring(offsets.start(), offsets.end()))
                        .as("words at %s", offsets)
                        .isEqualTo(passage.text());
            }
            assertThat(event.event()
                            .sentence()
                            .offsets()
                            .contains(event.event().trigger().offsets()))
                    .as("the trigger lies in the sentence: %s", event.event())
                    .isTrue();
            assertThat(event.event().intensity())
                    .as("intensity of %s", event.id())
                    .isBetween(-10.0, 10.0);
        }
        assertThat(events).extracting(ResolvedEvent::id).as("ids").doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> event.event().sentence().offsets().start())
                .as("events stand in the order of the text")
                .isSorted();
    }

    private static List<Passage> passages(ResolvedEvent resolved) {
        CodedEvent event = resolved.event();
        List<Passage> passages = new ArrayList<>(List.of(event.trigger(), event.sentence()));
        List<Actor> actors = new ArrayList<>(resolved.actors());
        actors.addAll(resolved.recipients());
        for (Attribution<Actor> attribution : resolved.attribution()) {
            attribution.speaker().ifPresent(actors::add);
            attribution.cue().ifPresent(passages::add);
        }
        actors.stream().map(Actor::words).flatMap(Optional::stream).forEach(passages::add);
        event.date().ifPresent(passages::add);
        event.place().ifPresent(passages::add);
        passages.addAll(event.quantities());
        return passages;
    }
}
