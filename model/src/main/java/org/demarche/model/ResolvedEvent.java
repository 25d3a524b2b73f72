package org.demarche.model;

import java.util.List;

/**
 * An event whose participants and speakers are actors.
 *
 * @param id          hash of article id, type, trigger and participants' places; the same for the same input
 * @param event       what the text tells
 * @param actors      who acts, in the order of the text; at least one
 * @param recipients  towards whom
 * @param attribution outermost speaker first
 */
public record ResolvedEvent(
        String id, CodedEvent event, List<Actor> actors, List<Actor> recipients, List<Attribution<Actor>> attribution) {
    public ResolvedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
    }
}
