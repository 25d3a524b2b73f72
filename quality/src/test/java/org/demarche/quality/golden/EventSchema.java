package org.demarche.quality.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.demarche.cli.event.EventJson;

/** The published schema of event records. */
final class EventSchema {
    private EventSchema() {}

    /** Checks that records fit the schema. */
    static void check(List<JsonNode> records) throws IOException {
        try (InputStream stream = EventJson.class.getResourceAsStream("/org/demarche/cli/event.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(stream);
            for (JsonNode event : records) {
                assertThat(schema.validate(event)).as("%s", event).isEmpty();
            }
        }
    }
}
