package org.demarche.model;

import java.util.Locale;

/** What a block of a saved page is. */
public enum BlockKind {
    /** The report itself; the only kind that is coded unless the user asks for more. */
    BODY,
    /** Share and follow lines, newsletter calls, captions, related links and the like. */
    FURNITURE,
    /** What readers wrote under the report. */
    COMMENT;

    /** The name in records and options, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
