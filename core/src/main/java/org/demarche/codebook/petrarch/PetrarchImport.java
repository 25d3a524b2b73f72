package org.demarche.codebook.petrarch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.cameo.CameoCodes;
import org.demarche.codebook.actors.ActorBase;

/** Imports dictionaries, and writes what they gave as a codebook that extends PLOVER. Not thread-safe. */
public final class PetrarchImport {
    private final ImportReport report = new ImportReport();
    private final Map<String, DictionaryKind> kinds = new LinkedHashMap<>();
    private final VerbDictionary verbs;
    private final ActorDictionary actors;
    private final AgentDictionary agents;

    /**
     * Makes an import.
     *
     * @param packaged the actors of the packaged codebook, by which countries are known
     */
    public PetrarchImport(ActorBase packaged) {
        RoleCodes roles = new RoleCodes(packaged.countryCodes());
        this.verbs = new VerbDictionary(CameoCodes.packaged(), report);
        this.actors = new ActorDictionary(roles, packaged, report);
        this.agents = new AgentDictionary(roles, report);
    }

    /**
     * Reads a dictionary; what it lists is told by its lines.
     *
     * @throws IOException if it cannot be read
     */
    public void read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        read(file.toString(), text.lines().toList());
    }

    /** Reads the lines of a dictionary. */
    public void read(String file, List<String> lines) {
        DictionaryKind kind = DictionaryKind.of(lines);
        kinds.put(file, kind);
        List<DictionaryLine> kept = DictionaryLines.of(file, lines, kind);
        switch (kind) {
            case VERBS -> verbs.read(kept);
            case ACTORS, ETHNIC_GROUPS, RELIGIOUS_GROUPS -> actors.read(kept, kind);
            case AGENTS -> agents.read(kept);
        }
    }

    /** What each file lists, in the order of reading. */
    public Map<String, DictionaryKind> kinds() {
        return new LinkedHashMap<>(kinds);
    }

    /** What became of the lines. */
    public ImportReport report() {
        return report;
    }

    /**
     * Writes the codebook.
     *
     * @param name the codebook's
     * @return the paths of the files within the folder
     * @throws IOException if one cannot be written
     */
    public List<String> write(Path folder, String name) throws IOException {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        ObjectNode main = JsonNodeFactory.instance.objectNode();
        main.put("name", name);
        main.put("version", "1");
        main.put("extends", "plover");
        files.put("codebook.yaml", main);
        ObjectNode classes = verbs.classes();
        if (!classes.isEmpty()) {
            files.put("classes.yaml", classes);
        }
        verbs.frames().forEach((type, frames) -> {
            ObjectNode file = JsonNodeFactory.instance.objectNode();
            file.put("type", type);
            file.putArray("frames").addAll(frames);
            files.put("types/" + type + ".yaml", file);
        });
        if (!actors.entries().isEmpty()) {
            files.put("actors/organisations.yaml", actors.entries());
        }
        if (!agents.roles().isEmpty()) {
            files.put("actors/roles.yaml", JsonNodeFactory.instance.objectNode().set("roles", agents.roles()));
        }
        JsonMapper yaml = JsonMapper.builder(YAMLFactory.builder()
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .disable(YAMLGenerator.Feature.SPLIT_LINES)
                        .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                        .build())
                .build();
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            Files.writeString(path, yaml.writeValueAsString(file.getValue()));
        }
        return new ArrayList<>(files.keySet());
    }
}
