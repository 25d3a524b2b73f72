package org.demarche.cameo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which events get CAMEO codes.
 *
 * @param rules in the order of the file; the first that fits counts
 */
public record CameoTable(List<CameoRule> rules) {
    private static final String RESOURCE = "cameo.yaml";

    public CameoTable {
        rules = List.copyOf(rules);
    }

    /** The table that comes with the program. */
    public static CameoTable packaged() {
        try (InputStream stream = CameoTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE + "; build it again");
            }
            JsonNode file = new YAMLMapper().readTree(stream);
            List<CameoRule> rules = new ArrayList<>();
            file.path("rules").forEach(node -> rules.add(rule(node, file.path("classes"))));
            return new CameoTable(rules);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CameoRule rule(JsonNode node, JsonNode classes) {
        return new CameoRule(
                node.path("code").asText(),
                node.path("type").asText(),
                node.has("from") ? Optional.of(node.path("from").asText()) : Optional.empty(),
                words(node.path("mode"), classes),
                words(node.path("trigger"), classes),
                words(node.path("words"), classes),
                words(node.path("actor"), classes),
                words(node.path("recipient"), classes),
                node.path("why").asText());
    }

    private static Set<String> words(JsonNode list, JsonNode classes) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonNode element : list) {
            String word = element.asText();
            if (!word.startsWith("$")) {
                words.add(word);
            } else if (classes.has(word)) {
                words.addAll(words(classes.path(word), classes));
            } else {
                throw new IllegalStateException(RESOURCE + ": the word class " + word + " is not defined");
            }
        }
        return words;
    }

    Optional<CameoRule> first(CameoView event) {
        return rules.stream().filter(rule -> rule.fits(event)).findFirst();
    }
}
