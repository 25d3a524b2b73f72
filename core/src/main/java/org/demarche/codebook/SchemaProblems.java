package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;

/** Puts what the schema checker found into the words of somebody who writes a codebook. */
final class SchemaProblems {
    private SchemaProblems() {}

    static CodebookProblem of(String path, JsonNode file, ValidationMessage message) {
        JsonNode node = message.getInstanceNode();
        String property = message.getProperty() == null ? "" : message.getProperty();
        String keyword = message.getType();
        JsonNode at = keyword.equals("additionalProperties") && node.has(property) ? node.get(property) : node;
        String place = place(message, node);
        return new CodebookProblem(
                path, line(file, message, at), place + what(keyword, property, message), remedy(message));
    }

    /** The line of a node, or of the closest node around it that has one. */
    private static int line(JsonNode file, ValidationMessage message, JsonNode node) {
        int line = YamlFiles.line(node);
        JsonNodePath path = message.getInstanceLocation();
        while (line == 0 && path != null) {
            line = YamlFiles.line(JsonNodes.get(file, path));
            path = path.getParent();
        }
        return line;
    }

    private static String what(String keyword, String property, ValidationMessage message) {
        return switch (keyword) {
            case "additionalProperties" -> "there is no field " + property + " here";
            case "required" -> "the field " + property + " is missing";
            case "enum", "const" -> "this value is not one of those possible";
            case "oneOf", "anyOf" -> "this is not of any of the forms possible here";
            default -> message.getMessage().replaceFirst("^\\S+: ", "");
        };
    }

    private static String remedy(ValidationMessage message) {
        JsonNode schema = message.getSchemaNode();
        return switch (message.getType()) {
            case "additionalProperties" -> "remove it, or use a field of docs/codebook.md";
            case "required" -> "add it";
            case "enum" -> "use one of " + joined(schema);
            case "const" -> "write " + schema.asText() + ", or leave the field out";
            case "type" -> "write a value of the type " + (schema.isArray() ? joined(schema) : schema.asText());
            case "oneOf", "anyOf" -> "use " + forms(schema);
            case "pattern" -> "write it as docs/codebook.md says";
            case "uniqueItems" -> "remove the repetition";
            default -> "see docs/codebook.md";
        };
    }

    /** The alternatives of a schema: fields of which one must stand, or values. */
    private static String forms(JsonNode alternatives) {
        List<String> forms = new ArrayList<>();
        for (JsonNode alternative : alternatives) {
            if (alternative.has("required")) {
                forms.add("the field " + joined(alternative.path("required")));
            } else {
                forms.add("a value of the type " + alternative.path("type").asText("object"));
            }
        }
        return (forms.size() > 1 ? "exactly one of: " : "") + String.join(", ", forms);
    }

    private static String joined(JsonNode list) {
        return String.join(", ", Nodes.strings(list));
    }

    private static String place(ValidationMessage message, JsonNode node) {
        String path = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        String id = node.path("id").asText("");
        String named = id.isEmpty() ? path : path + " (" + id + ")";
        return named.isEmpty() ? "" : named + ": ";
    }
}
