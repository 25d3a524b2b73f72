package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code contexts.yaml}. */
final class ContextReader {
    private static final String PATH = "contexts.yaml";
    private static final List<String> LEVELS = List.of("decisive", "likely", "slight");

    private final JsonNode file;
    private final List<EventType> types;
    private final Origin origin;
    private final Set<String> names = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param types  the types of the codebook, which contexts may name
     * @param origin whose file it is; one taken over may name types that the codebook does not have, which say nothing then
     */
    ContextReader(JsonNode file, List<EventType> types, Origin origin) {
        this.file = file;
        this.types = types;
        this.origin = origin;
    }

    Contexts read() {
        List<Context> contexts = new ArrayList<>();
        for (JsonNode node : file.path("contexts")) {
            String name = node.path("name").asText();
            if (!names.add(name)) {
                throw wrong(node, "the context " + name + " stands twice", "merge the two");
            }
        }
        file.path("contexts").forEach(node -> contexts.add(context(node)));
        JsonNode places = file.path("places");
        return new Contexts(
                contexts,
                places.path("sentence").asDouble(),
                places.path("distant").asDouble(),
                file.path("reach").asInt(),
                places.path("paragraph").asDouble(),
                places.path("lead").asDouble(),
                places.path("elsewhere").asDouble(),
                file.path("background").asDouble(),
                file.path("threshold").asDouble(),
                file.path("most").asInt());
    }

    private Context context(JsonNode node) {
        String name = node.path("name").asText();
        List<ContextTerm> terms = new ArrayList<>();
        Map<String, Double> implied = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String level : LEVELS) {
            double weight = file.path("weights").path(level).asDouble();
            for (String written : Nodes.strings(node.path(level))) {
                terms.add(term(node, written, weight, seen));
            }
            for (String type : Nodes.strings(node.path("types").path(level))) {
                if (isKnown(type)) {
                    implied.put(type, weight);
                } else if (origin == Origin.OWN) {
                    throw wrong(
                            node,
                            "the context " + name + " names " + type + ", which is no type or mode",
                            "define it under types or correct it");
                }
            }
        }
        for (String written : Nodes.strings(node.path("except"))) {
            terms.add(term(node, written, 0, seen));
        }
        Set<String> yieldsTo = new HashSet<>(Nodes.strings(node.path("yieldsTo")));
        for (String other : yieldsTo) {
            if (!names.contains(other)) {
                throw wrong(node, name + " yields to " + other + ", which is no context", "list it or correct it");
            }
        }
        return new Context(name, node.path("definition").asText(), terms, implied, yieldsTo);
    }

    private static ContextTerm term(JsonNode node, String written, double weight, Set<String> seen) {
        if (!seen.add(written)) {
            throw wrong(
                    node,
                    "the term " + written + " stands twice in "
                            + node.path("name").asText(),
                    "keep one");
        }
        return ContextTerm.parse(written, weight);
    }

    private boolean isKnown(String named) {
        String[] parts = named.split("/", 2);
        return types.stream()
                .anyMatch(type -> type.name().equals(parts[0])
                        && (parts.length == 1 || type.mode(parts[1]).isPresent()));
    }

    private static CodebookException wrong(JsonNode node, String what, String remedy) {
        return new CodebookException(new CodebookProblem(PATH, YamlFiles.line(node), what, remedy));
    }
}
