package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Loads the engine for a codebook. */
@FunctionalInterface
public interface Engines {
    /**
     * Loads it; takes seconds.
     *
     * @param codebook folder of the codebook; absent for the packaged one
     * @throws org.demarche.codebook.CodebookException if the codebook cannot be used
     */
    Engine load(Optional<Path> codebook);
}
