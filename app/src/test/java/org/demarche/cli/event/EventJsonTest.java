package org.demarche.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.table.SampleEvents;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    private static final Article ARTICLE = new Article(
            "a1",
            "raisi.txt",
            SampleEvents.TEXT,
            Optional.of("A vow"),
            Optional.of(LocalDate.of(2023, 6, 16)),
            Optional.empty(),
            Optional.of("Granma"),
            List.of());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final JsonLines lines = new JsonLines(out);

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesAllFieldsAlwaysInTheSameOrder() {
        lines.line(json -> EventJson.write(json, ARTICLE, SampleEvents.threat()));

        assertThat(written())
                .isEqualTo(
                        "{\"schema\":\"demarche-event/1\",\"id\":\"0123456789abcdef\",\"type\":\"THREATEN\","
                                + "\"modes\":[\"violence\"],\"auxiliary_modes\":[\"future\"],\"contexts\":[],\"quad\":3,"
                                + "\"intensity\":-4.4,\"probability\":null,"
                                + "\"actors\":[{\"text\":\"Iranian President Ebrahim Raisi\",\"start\":0,\"end\":31,"
                                + "\"name\":\"Ebrahim Raisi\",\"country\":\"IRN\",\"sectors\":[\"GOV\"]}],"
                                + "\"recipients\":[{\"text\":\"the U.S.\",\"start\":50,\"end\":58,"
                                + "\"name\":\"United States\",\"country\":\"USA\",\"sectors\":[]}],"
                                + "\"trigger\":{\"text\":\"vowed\",\"start\":32,\"end\":37},"
                                + "\"sentence\":{\"text\":\"" + SampleEvents.TEXT + "\",\"start\":0,\"end\":88},"
                                + "\"attribution\":[{\"speaker\":{\"text\":\"a paper\",\"start\":75,\"end\":82,"
                                + "\"name\":null,\"country\":null,\"sectors\":[\"JRN\"]},"
                                + "\"cue\":{\"text\":\"said\",\"start\":83,\"end\":87},\"kind\":\"reported\"}],"
                                + "\"date\":null,\"place\":null,\"quantities\":[],"
                                + "\"article\":{\"id\":\"a1\",\"source\":\"raisi.txt\",\"title\":\"A vow\","
                                + "\"published\":\"2023-06-16\",\"publisher\":\"Granma\",\"url\":null},"
                                + "\"trace\":{\"rule\":\"THREATEN/frame\",\"coder\":\"demarche-0.1.0\",\"codebook\":\"plover 1\"}}\n");
    }

    @Test
    void keepsHalvesOfPairsThatUtf8CannotHold() {
        lines.line(json -> json.writeStringField("text", "a\ud83d b\ud83d\ude00 é"));

        assertThat(written()).isEqualTo("{\"text\":\"a\\ud83d b\ud83d\ude00 é\"}\n");
    }
}
