package org.demarche.codebook.petrarch;

/** What became of a line of a dictionary. */
public enum LineOutcome {
    /** It says in the codebook what it said in the dictionary. */
    UNDERSTOOD,
    /** It was taken over, but says less or more than it did. */
    APPROXIMATED,
    /** It was read, but the codebook has no place for it. */
    LEFT_OUT,
    /** It could not be read. */
    NOT_READ
}
