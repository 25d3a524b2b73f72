package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The codebook that a command works by. */
final class CodebookOption {
    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Work by the codebook in a folder; by the packaged one (PLOVER) if not given.")
    private Optional<Path> folder = Optional.empty();

    /** Its folder; absent for the packaged one. */
    Optional<Path> folder() {
        return folder;
    }

    /** The engine for it, loaded when it is first asked for. */
    Lazy<Engine> engine(Engines engines) {
        return new Lazy<>(() -> engines.load(folder));
    }
}
