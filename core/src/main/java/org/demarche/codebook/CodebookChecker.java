package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks every file of a codebook: first its form, by JSON Schema, then whether its parts fit together. */
public final class CodebookChecker {
    /** The schema of each file; those of {@code types/} are added from the list of types. */
    private static final Map<String, String> SCHEMAS = schemas();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final CodebookSource source;

    public CodebookChecker(CodebookSource source) {
        this.source = source;
    }

    /**
     * What is wrong with the codebook, by file and line; empty where nothing is. The fit of the parts (word classes, modes
     * and types that are named but not defined) is tried only once every file has its form, and ends at the first problem.
     */
    public List<CodebookProblem> problems() {
        YamlFiles files = new YamlFiles(source);
        List<CodebookProblem> problems = new ArrayList<>();
        SCHEMAS.forEach((path, schema) -> problems.addAll(form(files, path, schema)));
        if (problems.stream().noneMatch(problem -> problem.file().equals("codebook.yaml"))) {
            for (String type : Nodes.strings(files.read("codebook.yaml").path("types"))) {
                String path = "types/" + type + ".yaml";
                problems.addAll(form(files, path, "type"));
            }
        }
        if (problems.isEmpty()) {
            try {
                CodebookReader.read(files);
            } catch (CodebookException unfit) {
                problems.add(unfit.problem());
            }
        }
        return problems;
    }

    private List<CodebookProblem> form(YamlFiles files, String path, String schema) {
        JsonNode content;
        try {
            content = files.read(path);
        } catch (CodebookException unreadable) {
            return List.of(unreadable.problem());
        }
        return schema(schema).validate(content).stream()
                .filter(message -> !message.getEvaluationPath().toString().contains(".oneOf["))
                .map(message -> SchemaProblems.of(path, content, message))
                .sorted(Comparator.comparingInt(CodebookProblem::line).thenComparing(CodebookProblem::what))
                .distinct()
                .toList();
    }

    private JsonSchema schema(String name) {
        String resource = "schema/" + name + ".schema.json";
        try (InputStream stream = CodebookChecker.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its resource " + resource + "; build it again");
            }
            return factory.getSchema(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("codebook.yaml", "codebook");
        schemas.put("classes.yaml", "classes");
        schemas.put("operators.yaml", "operators");
        schemas.put("speech.yaml", "speech");
        schemas.put("actors/countries.yaml", "countries");
        schemas.put("actors/leaders.yaml", "leaders");
        schemas.put("actors/organisations.yaml", "organisations");
        schemas.put("actors/roles.yaml", "roles");
        return schemas;
    }
}
