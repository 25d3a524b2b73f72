package org.demarche.code.speech;

import java.util.BitSet;
import java.util.Optional;
import org.demarche.codebook.Force;
import org.demarche.model.text.Token;

/**
 * A statement of one sentence, still as words.
 *
 * @param source  head word of the source
 * @param cue     the word of telling
 * @param content indices of the words that are said; not empty
 * @param force   how the source stands to it
 */
record Draft(Optional<Token> source, Token cue, BitSet content, Force force) {}
