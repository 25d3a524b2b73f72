package org.demarche.cli.table;

import org.demarche.model.ontology.Quad;

/** How words are set off on a terminal. */
public enum Style {
    /** With ANSI colours. */
    COLOURED,
    /** As plain text. */
    PLAIN;

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    /** The style for an output that takes colours or not. */
    public static Style of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** Text that stands out. */
    public String bold(String text) {
        return set("1", text);
    }

    /** Text that stands back. */
    public String dim(String text) {
        return set("2", text);
    }

    /** Text in the colour of a class of events: green and blue for cooperation, yellow and red for conflict. */
    public String quad(Quad quad, String text) {
        String code =
                switch (quad) {
                    case VERBAL_COOPERATION -> "36";
                    case MATERIAL_COOPERATION -> "32";
                    case VERBAL_CONFLICT -> "33";
                    case MATERIAL_CONFLICT -> "31";
                };
        return set(code, text);
    }

    /** Text of something that did not go well. */
    public String warning(String text) {
        return set("33", text);
    }

    private String set(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + RESET;
    }
}
