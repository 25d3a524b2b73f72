package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Short cuts over YAML trees. */
final class Nodes {
    private Nodes() {}

    /** The texts of a list, or the one text of a scalar; empty where there is nothing. */
    static List<String> strings(JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(element -> texts.add(element.asText()));
            return texts;
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asText());
    }
}
