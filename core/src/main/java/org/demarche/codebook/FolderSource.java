package org.demarche.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A codebook in a folder.
 *
 * @param folder that holds {@code codebook.yaml}
 */
record FolderSource(Path folder) implements CodebookSource {
    @Override
    public Opened open(String path) throws IOException {
        return new Opened(Files.newInputStream(folder.resolve(path)), Format.YAML);
    }

    @Override
    public List<String> typeFiles() throws IOException {
        Path types = folder.resolve("types");
        if (!Files.isDirectory(types)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(types)) {
            return files.map(file -> "types/" + file.getFileName())
                    .filter(path -> path.endsWith(".yaml") || path.endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
