package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.model.ontology.Quad;

/** Reads one file of {@code types/}. */
final class TypeReader {
    private static final List<Selector> VERB_ACTOR = List.of(Selector.parse("subject"));
    private static final List<Selector> NOUN_ACTOR = List.of(
            Selector.parse("support"),
            Selector.parse("possessor"),
            Selector.parse("by"),
            Selector.parse("between"),
            Selector.parse("modifier"));
    private static final List<Selector> OBJECT = List.of(Selector.parse("object"));

    private final String path;
    private final JsonNode file;
    private final JsonNode sharedClasses;
    private final Set<String> typeNames;
    private final int ownExamples;
    private final int ownFrames;
    private final String type;

    /**
     * Makes a reader.
     *
     * @param file the content with what it builds on
     * @param own  what the codebook itself has there; its frames and examples stand first in the content
     */
    TypeReader(String path, JsonNode file, JsonNode own, JsonNode sharedClasses, Set<String> typeNames) {
        this.path = path;
        this.ownExamples = own.path("examples").size();
        this.ownFrames = own.path("frames").size();
        this.file = file;
        this.sharedClasses = sharedClasses;
        this.typeNames = typeNames;
        this.type = file.path("type").asText();
    }

    EventType read() {
        List<Mode> modes = new ArrayList<>();
        file.path("modes").forEach(node -> modes.add(mode(node)));
        List<Frame> frames = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : file.path("frames")) {
            Frame frame = frame(node, frames.size() < ownFrames ? Origin.OWN : Origin.INHERITED);
            if (!ids.add(frame.id())) {
                throw wrong(node, "the frame id " + frame.id() + " is used twice", "rename one");
            }
            for (String mode : frame.modes()) {
                if (modes.stream().noneMatch(known -> known.name().equals(mode))) {
                    throw wrong(
                            node,
                            "frame " + frame.id() + " gives the mode " + mode + ", which the type does not have",
                            "list it under modes or correct it");
                }
            }
            frames.add(frame);
        }
        List<EventType.Boundary> boundaries = new ArrayList<>();
        file.path("boundaries")
                .forEach(node -> boundaries.add(new EventType.Boundary(
                        Nodes.strings(node.path("versus")), node.path("rule").asText())));
        return new EventType(
                type,
                Quad.ofNumber(file.path("quad").asInt()),
                file.path("score").asDouble(),
                file.path("recipient").asText().equals("required"),
                file.path("agentless").asBoolean(),
                file.path("definition").asText(),
                boundaries,
                modes,
                frames,
                examples());
    }

    private Mode mode(JsonNode node) {
        JsonNode score = node.path("score");
        Set<String> complements = new HashSet<>();
        Nodes.strings(node.path("complement")).forEach(name -> complements.add(name.replace("@", "")));
        return new Mode(
                node.path("name").asText(),
                score.isNumber() ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty(),
                node.path("definition").asText(),
                complements,
                terms(node.path("cues")).lemmas());
    }

    private Frame frame(JsonNode node, Origin origin) {
        String id = node.path("id").asText();
        PredicateKind kind =
                node.has("verb") ? PredicateKind.VERB : node.has("noun") ? PredicateKind.NOUN : PredicateKind.ADJECTIVE;
        String field = kind.name().toLowerCase(java.util.Locale.ROOT);
        if (!node.has(field)) {
            throw wrong(node, "frame " + id + " has neither verb, noun nor adjective", "give it one");
        }
        List<Trigger> triggers = new ArrayList<>();
        for (String words : expand(node.path(field), new HashSet<>())) {
            triggers.add(Trigger.parse(words, kind));
        }
        Constraints required = constraints(node);
        Constraints forbidden = constraints(node.path("not"));
        boolean bare = required.object().isEmpty() && required.complement().isEmpty();
        return new Frame(
                type,
                id,
                kind,
                triggers,
                required,
                forbidden,
                selectors(node.path("actor"), kind == PredicateKind.NOUN ? NOUN_ACTOR : VERB_ACTOR),
                selectors(node.path("recipient"), kind == PredicateKind.VERB && bare ? OBJECT : List.of()),
                Nodes.strings(node.path("mode")),
                node.path("symmetric").asBoolean(),
                node.path("parties").asInt(),
                node.path("needs").asText().equals("recipient"),
                node.path("weak").asBoolean(),
                origin);
    }

    private static List<Selector> selectors(JsonNode node, List<Selector> otherwise) {
        return node.isMissingNode()
                ? otherwise
                : Nodes.strings(node).stream().map(Selector::parse).toList();
    }

    private Constraints constraints(JsonNode node) {
        Map<String, Terms> with = new HashMap<>();
        node.path("with").properties().forEach(entry -> with.put(entry.getKey(), terms(entry.getValue())));
        return new Constraints(
                terms(node.path("object")), terms(node.path("subject")), with, terms(node.path("complement")));
    }

    private Terms terms(JsonNode node) {
        Set<String> lemmas = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        boolean any = false;
        for (String word : expand(node, new HashSet<>())) {
            if (word.equals("any")) {
                any = true;
            } else if (word.startsWith("@")) {
                kinds.add(word.substring(1));
            } else {
                lemmas.add(word);
            }
        }
        return new Terms(lemmas, kinds, any);
    }

    private List<String> expand(JsonNode node, Set<String> open) {
        List<String> expanded = new ArrayList<>();
        for (String word : Nodes.strings(node)) {
            if (!word.startsWith("$")) {
                expanded.add(word);
                continue;
            }
            JsonNode members = file.path("classes").path(word);
            members = members.isMissingNode() ? sharedClasses.path(word) : members;
            if (members.isMissingNode()) {
                throw wrong(
                        node,
                        "the word class " + word + " is used but defined neither here nor in classes.yaml",
                        "define it under classes");
            }
            if (open.add(word)) {
                expanded.addAll(expand(members, open));
                open.remove(word);
            }
        }
        return expanded;
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (JsonNode node : file.path("examples")) {
            number++;
            List<Example.Expected> events = new ArrayList<>();
            if (!node.path("none").asBoolean()) {
                String text = node.path("text").asText();
                events.add(expected(node, text));
                node.path("also").forEach(also -> events.add(expected(also, text)));
            }
            int line = YamlFiles.line(node);
            examples.add(new Example(
                    node.path("text").asText(),
                    events,
                    line > 0 ? path + ":" + line : path + ", example " + number,
                    number <= ownExamples ? Origin.OWN : Origin.INHERITED));
        }
        return examples;
    }

    private Example.Expected expected(JsonNode node, String text) {
        String name = node.path("type").asText(type);
        if (!typeNames.contains(name)) {
            throw wrong(
                    node,
                    "an example names the type " + name + ", which codebook.yaml does not list",
                    "list it there or correct it");
        }
        for (String role : List.of("actor", "recipient", "trigger")) {
            for (String words : Nodes.strings(node.path(role))) {
                if (!text.contains(words)) {
                    throw wrong(
                            node,
                            "an example names the " + role + " \"" + words + "\", which is not in its text",
                            "write the words as the text has them");
                }
            }
        }
        return new Example.Expected(
                name,
                Nodes.strings(node.path("actor")),
                Nodes.strings(node.path("recipient")),
                Nodes.strings(node.path("mode")),
                Nodes.strings(node.path("auxiliary")),
                Nodes.strings(node.path("trigger")).stream().findFirst());
    }

    private CodebookException wrong(JsonNode node, String what, String remedy) {
        return new CodebookException(new CodebookProblem(path, YamlFiles.line(node), what, remedy));
    }
}
