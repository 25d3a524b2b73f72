package org.demarche.cli;

import java.util.Locale;

/** How events are printed. */
enum Format {
    TABLE,
    JSONL;

    /** The name that people write. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
