package org.demarche.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.codebook.actors.ActorBase;

/**
 * Everything that decides what is an event.
 *
 * @param name      of the ontology
 * @param version   of the codebook
 * @param types     in the order of {@code codebook.yaml}
 * @param shifts    what a status makes of a type
 * @param operators words that change the status of what they govern, and words of saying
 * @param actors    who there is
 */
public record Codebook(
        String name, String version, List<EventType> types, List<Shift> shifts, Operators operators, ActorBase actors) {
    public Codebook {
        types = List.copyOf(types);
        shifts = List.copyOf(shifts);
    }

    /** The type with a name. */
    public Optional<EventType> type(String typeName) {
        return types.stream().filter(type -> type.name().equals(typeName)).findFirst();
    }

    /** Name and version, for records. */
    public String label() {
        return name + " " + version;
    }

    /** The lemmas of all predicates that can open an event by themselves, sorted. */
    public Set<String> triggerLemmas() {
        Set<String> lemmas = new TreeSet<>();
        for (EventType type : types) {
            for (Frame frame : type.frames()) {
                if (!frame.weak()) {
                    frame.triggers().forEach(trigger -> lemmas.add(trigger.lemma()));
                }
            }
        }
        return lemmas;
    }
}
