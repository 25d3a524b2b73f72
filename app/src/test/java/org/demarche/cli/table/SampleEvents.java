package org.demarche.cli.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.CodedEvent;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.Trace;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.ontology.Quad;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;

/** Events made by hand, all of one sentence. */
public final class SampleEvents {
    /** The sentence that they are told in. */
    public static final String TEXT =
            "Iranian President Ebrahim Raisi vowed to confront the U.S. and met Castro, a paper said.";

    private SampleEvents() {}

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return Passage.of(TEXT, new Offsets(start, start + words.length()));
    }

    /** An actor named by words of the sentence. */
    public static Actor actor(String words, String name, String country, String... sectors) {
        return new Actor(
                Optional.of(passage(words)),
                Optional.of(name).filter(given -> !given.isEmpty()),
                Optional.of(country).filter(given -> !given.isEmpty()),
                List.of(sectors));
    }

    public static Actor raisi() {
        return actor("Iranian President Ebrahim Raisi", "Ebrahim Raisi", "IRN", "GOV");
    }

    /** A planned threat that a paper reports. */
    public static ResolvedEvent threat() {
        Actor paper = actor("a paper", "", "", "JRN");
        return event(
                "THREATEN",
                List.of("violence"),
                Set.of(AuxiliaryMode.FUTURE),
                Quad.VERBAL_CONFLICT,
                "vowed",
                List.of(raisi()),
                List.of(actor("the U.S.", "United States", "USA")),
                List.of(new Attribution<>(
                        Optional.of(paper), Optional.of(passage("said")), Attribution.Kind.REPORTED)));
    }

    /** A meeting of two. */
    public static ResolvedEvent meeting() {
        return event(
                "CONSULT",
                List.of(),
                Set.of(),
                Quad.VERBAL_COOPERATION,
                "met",
                List.of(raisi(), actor("Castro", "Raúl Castro", "CUB", "ELI")),
                List.of(),
                List.of());
    }

    private static ResolvedEvent event(
            String type,
            List<String> modes,
            Set<AuxiliaryMode> status,
            Quad quad,
            String trigger,
            List<Actor> actors,
            List<Actor> recipients,
            List<Attribution<Actor>> attribution) {
        Passage sentence = passage(TEXT);
        CodedEvent event = new CodedEvent(
                type,
                modes,
                status,
                List.of(),
                quad,
                -4.4,
                Optional.empty(),
                List.of(),
                List.of(),
                true,
                passage(trigger),
                sentence,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Trace(type + "/frame", "demarche-0.1.0", "plover 1"));
        return new ResolvedEvent("0123456789abcdef", event, actors, recipients, attribution);
    }
}
