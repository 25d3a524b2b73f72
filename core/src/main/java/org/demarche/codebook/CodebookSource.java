package org.demarche.codebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a codebook lie. */
@FunctionalInterface
public interface CodebookSource {
    /**
     * Opens a file by its path within the codebook, such as {@code types/AGREE.yaml}.
     *
     * @throws IOException if there is no such file or it cannot be read
     */
    Opened open(String path) throws IOException;

    /** The paths of all files in {@code types/}, sorted; empty where the source cannot list them. */
    default List<String> typeFiles() throws IOException {
        return List.of();
    }

    /** How the content of a file is written. */
    enum Format {
        YAML,
        JSON
    }

    /**
     * An open file.
     *
     * @param stream its bytes; the reader closes it
     * @param format how they are written
     */
    record Opened(InputStream stream, Format format) {}

    /** The PLOVER codebook that comes with the program; the build has turned its files into JSON, which loads faster. */
    static CodebookSource packaged() {
        return path -> {
            String resource = "/org/demarche/codebook/plover/" + path;
            InputStream json = CodebookSource.class.getResourceAsStream(resource.replace(".yaml", ".json"));
            if (json != null) {
                return new Opened(json, Format.JSON);
            }
            InputStream yaml = CodebookSource.class.getResourceAsStream(resource);
            if (yaml == null) {
                throw new FileNotFoundException(path + " is not in the packaged codebook");
            }
            return new Opened(yaml, Format.YAML);
        };
    }

    /** A codebook in a folder. */
    static CodebookSource folder(Path folder) {
        return new FolderSource(folder);
    }
}
