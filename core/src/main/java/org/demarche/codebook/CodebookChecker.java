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
    /** The schema of each file that a codebook may have or take from below. */
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
        LayeredFiles files = LayeredFiles.of(source);
        List<CodebookProblem> problems = new ArrayList<>(form(files, LayeredFiles.MAIN, "codebook"));
        if (!problems.isEmpty()) {
            return problems;
        }
        SCHEMAS.forEach((path, schema) -> problems.addAll(form(files, path, schema)));
        files.ownTypeFiles().forEach(path -> problems.addAll(form(files, path, "type")));
        problems.addAll(unlisted(files.ownTypeFiles()));
        if (problems.isEmpty()) {
            try {
                CodebookReader.read(files);
            } catch (CodebookException unfit) {
                problems.add(unfit.problem());
            }
        }
        return problems;
    }

    private List<CodebookProblem> unlisted(List<String> listed) {
        try {
            return source.typeFiles().stream()
                    .filter(path -> !listed.contains(path))
                    .map(path -> new CodebookProblem(
                            path,
                            0,
                            "codebook.yaml does not list this type",
                            "add it there under types, or move the file away"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the form of a file; nothing where the codebook takes the file from below. */
    private List<CodebookProblem> form(LayeredFiles files, String path, String schema) {
        JsonNode content;
        try {
            boolean optional = SCHEMAS.containsKey(path);
            JsonNode own = files.own(path);
            if (optional && own.isMissingNode()) {
                return List.of();
            }
            content = own.isArray() ? own : files.read(path);
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
        schemas.put("classes.yaml", "classes");
        schemas.put("operators.yaml", "operators");
        schemas.put("contexts.yaml", "contexts");
        schemas.put("speech.yaml", "speech");
        schemas.put("actors/countries.yaml", "countries");
        schemas.put("actors/leaders.yaml", "leaders");
        schemas.put("actors/organisations.yaml", "organisations");
        schemas.put("actors/roles.yaml", "roles");
        return schemas;
    }
}
