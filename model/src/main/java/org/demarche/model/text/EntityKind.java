package org.demarche.model.text;

/** What a named-entity recogniser says of a token; the four classes of CoNLL-2003. */
public enum EntityKind {
    PERSON,
    LOCATION,
    ORGANIZATION,
    MISC,
    NONE
}
