package org.demarche.codebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a codebook lie. */
@FunctionalInterface
public interface CodebookSource {
    /**
     * Opens a file by its path within the codebook, such as {@code types/AGREE.yaml}.
     *
     * @throws IOException if there is no such file or it cannot be read
     */
    Opened open(String path) throws IOException;

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
        return path -> new Opened(Files.newInputStream(folder.resolve(path)), Format.YAML);
    }
}
