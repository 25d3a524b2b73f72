package org.demarche.cli.event;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.CodedEvent;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.Trace;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Passage;

/** The fields of an event's record, as {@code event.schema.json} describes them; always all, always in the same order. */
public final class EventJson {
    /** Name and version of the record. */
    public static final String SCHEMA = "demarche-event/1";

    private EventJson() {}

    /** Writes the fields of an event of an article. */
    public static void write(JsonGenerator json, Article article, ResolvedEvent resolved) throws IOException {
        CodedEvent event = resolved.event();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("id", resolved.id());
        json.writeStringField("type", event.type());
        strings(json, "modes", event.modes());
        strings(
                json,
                "auxiliary_modes",
                event.auxiliaryModes().stream()
                        .sorted()
                        .map(AuxiliaryMode::label)
                        .toList());
        strings(json, "contexts", event.contexts());
        json.writeNumberField("quad", event.quad().number());
        json.writeNumberField("intensity", event.intensity());
        probability(json, event.probability());
        actors(json, "actors", resolved.actors());
        actors(json, "recipients", resolved.recipients());
        passage(json, "trigger", Optional.of(event.trigger()));
        passage(json, "sentence", Optional.of(event.sentence()));
        attribution(json, resolved.attribution());
        passage(json, "date", event.date());
        passage(json, "place", event.place());
        json.writeArrayFieldStart("quantities");
        for (Passage quantity : event.quantities()) {
            json.writeStartObject();
            passage(json, Optional.of(quantity));
            json.writeEndObject();
        }
        json.writeEndArray();
        article(json, article);
        trace(json, event.trace());
    }

    /** Writes the event's code in CAMEO, the last field of a record that has one. */
    public static void writeCameo(JsonGenerator json, Optional<String> code) throws IOException {
        string(json, "cameo", code);
    }

    private static void probability(JsonGenerator json, Optional<Double> probability) throws IOException {
        if (probability.isPresent()) {
            json.writeNumberField("probability", Math.round(probability.get() * 1000) / 1000.0);
        } else {
            json.writeNullField("probability");
        }
    }

    private static void actors(JsonGenerator json, String field, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            actor(json, actor);
        }
        json.writeEndArray();
    }

    private static void actor(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        passage(json, actor.words());
        string(json, "name", actor.name());
        string(json, "country", actor.country());
        strings(json, "sectors", actor.sectors());
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, List<Attribution<Actor>> attributions) throws IOException {
        json.writeArrayFieldStart("attribution");
        for (Attribution<Actor> attribution : attributions) {
            json.writeStartObject();
            json.writeFieldName("speaker");
            if (attribution.speaker().isPresent()) {
                actor(json, attribution.speaker().get());
            } else {
                json.writeNull();
            }
            passage(json, "cue", attribution.cue());
            json.writeStringField("kind", attribution.kind().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void article(JsonGenerator json, Article article) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id());
        json.writeStringField("source", article.source());
        string(json, "title", article.title());
        string(json, "published", article.published().map(Object::toString));
        string(json, "publisher", article.publisher());
        string(json, "url", article.url());
        json.writeEndObject();
    }

    private static void trace(JsonGenerator json, Trace trace) throws IOException {
        json.writeObjectFieldStart("trace");
        json.writeStringField("rule", trace.rule());
        json.writeStringField("coder", trace.coder());
        json.writeStringField("codebook", trace.codebook());
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, String field, Optional<Passage> passage) throws IOException {
        if (passage.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        passage(json, passage);
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, Optional<Passage> passage) throws IOException {
        if (passage.isPresent()) {
            json.writeStringField("text", passage.get().text());
            json.writeNumberField("start", passage.get().offsets().start());
            json.writeNumberField("end", passage.get().offsets().end());
        } else {
            json.writeNullField("text");
            json.writeNullField("start");
            json.writeNullField("end");
        }
    }

    private static void string(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
