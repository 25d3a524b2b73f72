package org.demarche.cameo;

import java.util.Optional;
import java.util.Set;

/**
 * One line of the table: an event that meets all conditions gets the code. A condition that is empty asks for nothing.
 *
 * @param code       CAMEO code of two to four digits
 * @param type       the event's PLOVER type
 * @param from       the type that a status turned into it; absent where any will do
 * @param modes      modes, one of which the event has
 * @param triggers   lemmas, one of which is the trigger's
 * @param words      lemmas, one of which stands in the clause below the trigger
 * @param actors     sectors or country codes, one of which an actor has
 * @param recipients sectors or country codes, one of which a recipient has
 * @param why        what speaks for the code
 */
public record CameoRule(
        String code,
        String type,
        Optional<String> from,
        Set<String> modes,
        Set<String> triggers,
        Set<String> words,
        Set<String> actors,
        Set<String> recipients,
        String why) {
    public CameoRule {
        modes = Set.copyOf(modes);
        triggers = Set.copyOf(triggers);
        words = Set.copyOf(words);
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }

    boolean fits(CameoView event) {
        return type.equals(event.type())
                && from.map(event.from()::equals).orElse(true)
                && meets(modes, event.modes())
                && meets(triggers, Set.of(event.trigger()))
                && meets(words, event.words())
                && meets(actors, event.actors())
                && meets(recipients, event.recipients());
    }

    private static boolean meets(Set<String> wanted, Set<String> present) {
        return wanted.isEmpty() || present.stream().anyMatch(wanted::contains);
    }
}
