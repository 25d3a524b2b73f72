package org.demarche.model.text;

import java.util.Optional;

/**
 * Words that the text sets in quotation marks as somebody's speech; scare quotes are not quotations.
 *
 * @param offsets from the opening to the closing mark; to the end of the paragraph where it is never closed
 * @param speaker who says it, where the text tells
 * @param cue     the word of saying, where there is one
 */
public record Quotation(Offsets offsets, Optional<Offsets> speaker, Optional<Offsets> cue) {}
