package org.demarche.model;

import org.demarche.model.text.Offsets;

/**
 * A run of lines of an article that belong together, with what they are taken for.
 *
 * @param offsets place in the article's text
 * @param kind    what it is
 * @param reason  why it was so labelled, in a few words
 */
public record Block(Offsets offsets, BlockKind kind, String reason) {}
