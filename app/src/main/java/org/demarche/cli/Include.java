package org.demarche.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.BlockKind;

/** What may be coded besides the body of a report. */
enum Include {
    FURNITURE(BlockKind.FURNITURE),
    COMMENTS(BlockKind.COMMENT);

    private final BlockKind kind;

    Include(BlockKind kind) {
        this.kind = kind;
    }

    /** The kinds of block to code: the body and these. */
    static Set<BlockKind> kinds(List<Include> includes) {
        Set<BlockKind> kinds = EnumSet.of(BlockKind.BODY);
        includes.forEach(include -> kinds.add(include.kind));
        return kinds;
    }

    /** The name that people write. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
