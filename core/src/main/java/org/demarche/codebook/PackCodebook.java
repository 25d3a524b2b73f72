package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A step of the build: checks the codebook, and writes each of its files a second time as JSON, which loads several times faster. */
public final class PackCodebook {
    private PackCodebook() {}

    /** Argument: the folder, in the build's output. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<CodebookProblem> problems = new CodebookChecker(CodebookSource.folder(folder)).problems();
        if (!problems.isEmpty()) {
            throw new CodebookException(problems);
        }
        JsonMapper json = new JsonMapper();
        for (Path file : yamlFiles(folder)) {
            Path packed = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".json"));
            try (InputStream stream = Files.newInputStream(file)) {
                JsonNode tree = YamlFiles.yaml().readTree(stream);
                Files.write(packed, json.writeValueAsBytes(tree));
            }
        }
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
