package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.codebook.actors.ActorReader;
import org.demarche.model.ontology.AuxiliaryMode;

/** Reads a codebook from its files. */
public final class CodebookReader {
    private CodebookReader() {}

    /** The packaged PLOVER codebook. */
    public static Codebook packaged() {
        return read(CodebookSource.packaged());
    }

    /**
     * Reads a codebook.
     *
     * @throws CodebookException if a file is missing or wrong
     */
    public static Codebook read(CodebookSource source) {
        return read(new YamlFiles(source));
    }

    static Codebook read(YamlFiles files) {
        JsonNode main = files.read("codebook.yaml");
        JsonNode shared = files.read("classes.yaml");
        List<EventType> types = new ArrayList<>();
        Set<String> names = new HashSet<>(Nodes.strings(main.path("types")));
        for (String type : Nodes.strings(main.path("types"))) {
            String path = "types/" + type + ".yaml";
            types.add(new TypeReader(path, files.read(path), shared, names).read());
        }
        Operators operators = operators(files.read("operators.yaml"));
        SpeechCues speech = SpeechCueReader.read(files.read("speech.yaml"));
        ActorBase actors = ActorReader.read(files::read);
        List<Shift> shifts = new ArrayList<>();
        for (JsonNode node : main.path("shifts")) {
            Set<AuxiliaryMode> statuses = EnumSet.noneOf(AuxiliaryMode.class);
            Nodes.strings(node.path("auxiliary"))
                    .forEach(name -> statuses.add(AuxiliaryMode.valueOf(name.toUpperCase(Locale.ROOT))));
            Map<String, String> modes = new HashMap<>();
            node.path("modes")
                    .properties()
                    .forEach(entry -> modes.put(entry.getKey(), entry.getValue().asText()));
            shifts.add(new Shift(
                    statuses,
                    new HashSet<>(Nodes.strings(node.path("from"))),
                    node.path("to").asText(),
                    modes));
        }
        return new Codebook(
                main.path("name").asText(), main.path("version").asText(), types, shifts, operators, speech, actors);
    }

    private static Operators operators(JsonNode node) {
        return new Operators(
                set(node, "speechVerbs"),
                set(node, "speechNouns"),
                set(node, "supportVerbs"),
                set(node, "future"),
                set(node, "hypothetical"),
                set(node, "nominalFuture"),
                set(node, "nominalHypothetical"),
                set(node, "negative"),
                set(node, "counting"),
                set(node, "accidents"),
                set(node, "resistance"),
                set(node, "objectControlWith"));
    }

    private static Set<String> set(JsonNode node, String field) {
        if (!node.has(field)) {
            throw new CodebookException(new CodebookProblem(
                    "operators.yaml", 0, "the list " + field + " is missing", "add it, if only as []"));
        }
        return new HashSet<>(Nodes.strings(node.path(field)));
    }
}
