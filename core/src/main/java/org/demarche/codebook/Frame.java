package org.demarche.codebook;

import java.util.List;

/**
 * A pattern that proposes an event: a predicate, what must stand around it, and where its participants stand.
 *
 * @param type      the event type it proposes
 * @param id        unique in the type's file
 * @param kind      word class of the predicate
 * @param triggers  its words
 * @param required  what must hold
 * @param forbidden what must not hold
 * @param actor     where to look for the actor, in order
 * @param recipient where to look for the recipient, in order
 * @param modes     modes it gives
 * @param symmetric whether actor and recipient act on each other
 * @param parties   how many actors there must be at least; 0 or 1 asks for nothing
 * @param needsRecipient whether it fits only where there are two actors or a recipient that is an actor or a
 *                       place
 * @param weak      whether it is only used where the pair is given
 * @param origin    whether the codebook wrote it or took it over; its own win over others that fit about as closely
 */
public record Frame(
        String type,
        String id,
        PredicateKind kind,
        List<Trigger> triggers,
        Constraints required,
        Constraints forbidden,
        List<Selector> actor,
        List<Selector> recipient,
        List<String> modes,
        boolean symmetric,
        int parties,
        boolean needsRecipient,
        boolean weak,
        Origin origin) {
    public Frame {
        triggers = List.copyOf(triggers);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        modes = List.copyOf(modes);
    }

    /** The name of the frame in traces: {@code TYPE/id}. */
    public String rule() {
        return type + "/" + id;
    }
}
