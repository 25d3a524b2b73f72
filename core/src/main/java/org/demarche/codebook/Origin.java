package org.demarche.codebook;

/** Where a part of a codebook comes from. */
public enum Origin {
    /** A file of the codebook itself. */
    OWN,
    /** The codebook that it extends. */
    INHERITED
}
