package org.demarche.model.ontology;

import java.util.Locale;

/** PLOVER's four auxiliary modes: whether and when a reported event happens. */
public enum AuxiliaryMode {
    /** The event belongs to the past and is told as background. */
    HISTORICAL,
    /** The event has not happened yet but is announced or expected. */
    FUTURE,
    /** The event is only supposed or conditional. */
    HYPOTHETICAL,
    /** The text says that the event did not or does not take place. */
    NEGATION;

    /** The manual's name, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
