package org.demarche.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files with which somebody begins a codebook. */
public enum NewCodebook {
    /** A copy of the packaged codebook, to change. */
    PLOVER("plover"),
    /** One type as an example, with comments. */
    EMPTY("template");

    private static final List<String> WORDS_AND_ACTORS = List.of(
            "classes.yaml",
            "operators.yaml",
            "actors/countries.yaml",
            "actors/leaders.yaml",
            "actors/organisations.yaml",
            "actors/roles.yaml");

    private final String resources;

    NewCodebook(String resources) {
        this.resources = resources;
    }

    /**
     * Writes the files into a folder, over those of the same names.
     *
     * @return the paths of the files within the folder, in the order of writing
     * @throws IOException if one cannot be written
     */
    public List<String> write(Path folder) throws IOException {
        List<String> paths = paths();
        for (String path : paths) {
            Path file = folder.resolve(path);
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (InputStream content = open(path)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return paths;
    }

    private List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>(List.of(LayeredFiles.MAIN));
        YamlFiles files = new YamlFiles(path -> new CodebookSource.Opened(open(path), CodebookSource.Format.YAML));
        for (String type : Nodes.strings(files.read(LayeredFiles.MAIN).path("types"))) {
            paths.add(LayeredFiles.typeFile(type));
        }
        if (this == PLOVER) {
            paths.addAll(WORDS_AND_ACTORS);
        }
        return paths;
    }

    private InputStream open(String path) throws IOException {
        InputStream stream = NewCodebook.class.getResourceAsStream(resources + "/" + path);
        if (stream == null) {
            throw new IOException("the program lacks its resource " + resources + "/" + path + "; build it again");
        }
        return stream;
    }
}
