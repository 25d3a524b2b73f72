package org.demarche.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.model.ontology.AuxiliaryMode;

/**
 * Everything that decides what is an event.
 *
 * @param name      of the ontology
 * @param version   of the codebook
 * @param types     in the order of {@code codebook.yaml}
 * @param shifts    what a status makes of a type
 * @param operators words that change the status of what they govern, and words of saying
 * @param contexts  what events are about
 * @param speech    words by which a text tells what somebody says, thinks or stands for
 * @param actors    who there is
 */
public record Codebook(
        String name,
        String version,
        List<EventType> types,
        List<Shift> shifts,
        Operators operators,
        Contexts contexts,
        SpeechCues speech,
        ActorBase actors) {
    public Codebook {
        types = List.copyOf(types);
        shifts = List.copyOf(shifts);
    }

    /** The type with a name. */
    public Optional<EventType> type(String typeName) {
        return types.stream().filter(type -> type.name().equals(typeName)).findFirst();
    }

    /** The same codebook with those frames only that fit; to see what is coded without the others. */
    public Codebook keeping(Predicate<Frame> wanted) {
        return new Codebook(
                name,
                version,
                types.stream().map(type -> type.keeping(wanted)).toList(),
                shifts,
                operators,
                contexts,
                speech,
                actors);
    }

    /** What a status makes of a type; the first rule that applies. */
    public Optional<Shift> shift(String type, Set<AuxiliaryMode> statuses) {
        return shifts.stream().filter(shift -> shift.applies(type, statuses)).findFirst();
    }

    /** Name and version, for records. */
    public String label() {
        return name + " " + version;
    }
}
