package org.demarche.quality;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.ResolvedEvent;

/**
 * Who acts towards whom.
 *
 * @param actor     who acts
 * @param recipient towards whom
 */
record DirectedPair(Actor actor, Actor recipient) {
    /** Every actor of an event with every recipient; of a symmetric event every ordered pair of its actors. */
    static List<DirectedPair> of(ResolvedEvent event) {
        List<DirectedPair> pairs = new ArrayList<>();
        boolean symmetric = event.recipients().isEmpty();
        for (Actor actor : event.actors()) {
            for (Actor recipient : symmetric ? event.actors() : event.recipients()) {
                if (!symmetric || !actor.equals(recipient)) {
                    pairs.add(new DirectedPair(actor, recipient));
                }
            }
        }
        return pairs;
    }
}
