package org.demarche.code;

import java.util.Optional;
import org.demarche.model.CodedEvent;

/**
 * A match that may become an event.
 *
 * @param match       the match
 * @param event       what it would become
 * @param evidence    what speaks for it; empty where no classifier judged
 * @param probability how likely it is right, 0 to 1; empty where no classifier judged
 */
record Candidate(Match match, CodedEvent event, Optional<Evidence> evidence, Optional<Double> probability) {
    /** Whether two are about the same word, or one has taken up the other's word. */
    boolean sharesWords(Candidate other) {
        int own = match.predicate().index();
        int others = other.match.predicate().index();
        return own == others
                || match.consumed().contains(others)
                || other.match.consumed().contains(own);
    }

    /** Whether a frame proposes it. */
    boolean isFramed() {
        return !match.frame().id().equals(LearnedMatches.RULE);
    }
}
