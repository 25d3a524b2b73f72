package org.demarche.code;

import java.util.List;
import java.util.Set;
import org.demarche.codebook.Frame;
import org.demarche.model.text.Token;

/**
 * A frame that fits a predicate of a sentence.
 *
 * @param frame       the frame
 * @param predicate   the word it starts from
 * @param actors      head words of the actors; empty where none is found
 * @param recipients  head words of the recipients
 * @param complements heads of the clauses that the frame takes up
 * @param consumed    indices of words that are spoken for: nominal objects and complement heads
 * @param specificity how closely its constraints fit; higher wins
 */
record Match(
        Frame frame,
        Token predicate,
        List<Token> actors,
        List<Token> recipients,
        List<Token> complements,
        Set<Integer> consumed,
        double specificity) {
    Match {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        complements = List.copyOf(complements);
        consumed = Set.copyOf(consumed);
    }
}
