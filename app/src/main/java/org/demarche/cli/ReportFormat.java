package org.demarche.cli;

import java.util.Locale;

/** How the result of work on a codebook is printed. */
enum ReportFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
