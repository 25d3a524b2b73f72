package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;

/** The files of a codebook by their path within it, such as {@code types/AGREE.yaml}. */
interface CodebookFiles {
    /**
     * The content of a file with what it builds on; a missing node where the file is empty.
     *
     * @throws CodebookException if there is no such file, or it is not YAML, or it repeats a field
     */
    JsonNode read(String path);

    /**
     * What the codebook itself has at a path, without what it builds on; a missing node where it has nothing there.
     *
     * @throws CodebookException if the file is not YAML, or it repeats a field
     */
    JsonNode own(String path);
}
