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
    private static final String CONTEXTS = "contexts.yaml";

    private CodebookReader() {}

    /** The packaged PLOVER codebook. */
    public static Codebook packaged() {
        return read(new YamlFiles(CodebookSource.packaged()));
    }

    /**
     * Reads a codebook.
     *
     * @throws CodebookException if a file is missing or wrong
     */
    public static Codebook read(CodebookSource source) {
        return read(LayeredFiles.of(source));
    }

    static Codebook read(CodebookFiles files) {
        JsonNode main = files.read(LayeredFiles.MAIN);
        JsonNode shared = files.read("classes.yaml");
        List<EventType> types = new ArrayList<>();
        Set<String> names = new HashSet<>(Nodes.strings(main.path("types")));
        for (String type : Nodes.strings(main.path("types"))) {
            String path = LayeredFiles.typeFile(type);
            types.add(new TypeReader(path, files.read(path), files.own(path), shared, names).read());
        }
        Operators operators = operators(files.read("operators.yaml"));
        Contexts contexts = new ContextReader(
                        files.read(CONTEXTS),
                        types,
                        files.own(CONTEXTS).isMissingNode() ? Origin.INHERITED : Origin.OWN)
                .read();
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
            Shift shift = new Shift(
                    statuses,
                    new HashSet<>(Nodes.strings(node.path("from"))),
                    node.path("to").asText(),
                    modes);
            check(shift, types, YamlFiles.line(node));
            shifts.add(shift);
        }
        return new Codebook(
                main.path("name").asText(),
                main.path("version").asText(),
                types,
                shifts,
                operators,
                contexts,
                speech,
                actors);
    }

    private static void check(Shift shift, List<EventType> types, int line) {
        EventType to = types.stream()
                .filter(type -> type.name().equals(shift.to()))
                .findFirst()
                .orElseThrow(() -> new CodebookException(new CodebookProblem(
                        LayeredFiles.MAIN,
                        line,
                        "a shift gives the type " + shift.to() + ", which types does not list",
                        "list it or remove the shift")));
        for (String mode : shift.modes().values()) {
            if (to.mode(mode).isEmpty()) {
                throw new CodebookException(new CodebookProblem(
                        LayeredFiles.MAIN,
                        line,
                        "a shift gives the mode " + mode + ", which " + to.name() + " does not have",
                        "define it in " + LayeredFiles.typeFile(to.name()) + " or correct it"));
            }
        }
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
                set(node, "wishing"),
                set(node, "occurrence"),
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
