package org.demarche.codebook;

/** The word class of a frame's predicate. */
public enum PredicateKind {
    VERB,
    NOUN,
    ADJECTIVE
}
