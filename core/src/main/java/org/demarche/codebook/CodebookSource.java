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
    InputStream open(String path) throws IOException;

    /** The PLOVER codebook that comes with the program. */
    static CodebookSource packaged() {
        return path -> {
            InputStream stream = CodebookSource.class.getResourceAsStream("/org/demarche/codebook/plover/" + path);
            if (stream == null) {
                throw new FileNotFoundException(path + " is not in the packaged codebook");
            }
            return stream;
        };
    }

    /** A codebook in a folder. */
    static CodebookSource folder(Path folder) {
        return path -> Files.newInputStream(folder.resolve(path));
    }
}
