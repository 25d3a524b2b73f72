package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A codebook's files over those of the packaged one. A file of words or actors that is not there is taken from below. Where
 * {@code codebook.yaml} says {@code extends: plover}, types, words and actors are added to those below; what is the
 * codebook's own stands first, and takes the place of what has the same name below. Not thread-safe.
 */
final class LayeredFiles implements CodebookFiles {
    static final String MAIN = "codebook.yaml";

    private static final String TYPES = "types";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final YamlFiles own;
    private final YamlFiles below;

    LayeredFiles(YamlFiles own, YamlFiles below) {
        this.own = own;
        this.below = below;
    }

    static LayeredFiles of(CodebookSource source) {
        return new LayeredFiles(new YamlFiles(source), new YamlFiles(CodebookSource.packaged()));
    }

    @Override
    public JsonNode own(String path) {
        return own.has(path) ? own.read(path) : MissingNode.getInstance();
    }

    @Override
    public JsonNode read(String path) {
        if (path.equals(MAIN)) {
            return isExtending() ? main(own.read(MAIN), below.read(MAIN)) : own.read(MAIN);
        }
        if (path.startsWith(TYPES) && !isExtending()) {
            return own.read(path);
        }
        if (!own.has(path)) {
            return below.has(path) ? below.read(path) : own.read(path);
        }
        return isExtending() && below.has(path) ? merged(own.read(path), below.read(path)) : own.read(path);
    }

    /** Whether the types below are types of this codebook too. */
    boolean isExtending() {
        return own.read(MAIN).hasNonNull("extends");
    }

    /** The files of types that the codebook has itself: those that it lists, and those that add to a type below. */
    List<String> ownTypeFiles() {
        List<String> paths = new ArrayList<>();
        for (String type : Nodes.strings(own.read(MAIN).path(TYPES))) {
            paths.add(typeFile(type));
        }
        if (isExtending()) {
            Nodes.strings(below.read(MAIN).path(TYPES)).stream()
                    .map(LayeredFiles::typeFile)
                    .filter(path -> own.has(path) && !paths.contains(path))
                    .forEach(paths::add);
        }
        return paths;
    }

    static String typeFile(String type) {
        return TYPES + "/" + type + ".yaml";
    }

    private static JsonNode main(JsonNode top, JsonNode base) {
        ObjectNode both = NODES.objectNode();
        top.properties().forEach(field -> both.set(field.getKey(), field.getValue()));
        both.set(TYPES, joined(top.path(TYPES), base.path(TYPES)));
        both.set("shifts", joined(top.path("shifts"), base.path("shifts")));
        return both;
    }

    /** Lists joined, fields of objects merged in turn, and for the rest what stands on top. */
    private static JsonNode merged(JsonNode top, JsonNode base) {
        if (base.isArray()) {
            return top.isMissingNode() ? base : joined(top, base);
        }
        if (!top.isObject() || !base.isObject()) {
            return top.isMissingNode() ? base : top;
        }
        ObjectNode both = NODES.objectNode();
        for (Map.Entry<String, JsonNode> field : top.properties()) {
            JsonNode under = base.path(field.getKey());
            boolean word = field.getKey().startsWith("$");
            both.set(
                    field.getKey(), word || under.isMissingNode() ? field.getValue() : merged(field.getValue(), under));
        }
        for (Map.Entry<String, JsonNode> field : base.properties()) {
            if (!both.has(field.getKey())) {
                both.set(field.getKey(), field.getValue());
            }
        }
        return both;
    }

    private static ArrayNode joined(JsonNode top, JsonNode base) {
        ArrayNode both = NODES.arrayNode();
        Set<String> names = new HashSet<>();
        top.forEach(element -> {
            both.add(element);
            names.add(name(element));
        });
        base.forEach(element -> {
            if (name(element).isEmpty() || !names.contains(name(element))) {
                both.add(element);
            }
        });
        return both;
    }

    /** What tells an element of a list from others: a frame's id, a country's code, a name; empty where it has none. */
    private static String name(JsonNode element) {
        for (String field : List.of("id", "code", "name")) {
            if (element.hasNonNull(field)) {
                return element.get(field).asText();
            }
        }
        return element.isTextual() ? element.asText() : "";
    }
}
