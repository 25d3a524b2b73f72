package org.demarche.pipeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.model.BlockKind;

/**
 * How articles are coded.
 *
 * @param kinds blocks that are coded
 * @param today day by which offices are judged where an article has no date
 * @param parse which sentences are parsed
 */
public record PipelineSettings(Set<BlockKind> kinds, LocalDate today, Parse parse) {
    /** Which sentences are parsed. */
    public enum Parse {
        /** Those that the cheap pass admits. */
        LATE,
        /** All. */
        EVERYTHING
    }

    public PipelineSettings {
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
    }
}
