package org.demarche.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.model.ontology.Quad;

/**
 * A type of event.
 *
 * @param name              as in the manual, in capitals
 * @param quad              its class
 * @param score             intensity, -10 to 10
 * @param recipientRequired whether an event of this type must have a recipient
 * @param agentless         whether a passive without a doer is coded, with the doer unknown
 * @param definition        what it means
 * @param boundaries        how it is told from other types
 * @param modes             its modes, in the order of the file
 * @param frames            its frames, in the order of the file
 * @param examples          its examples
 */
public record EventType(
        String name,
        Quad quad,
        double score,
        boolean recipientRequired,
        boolean agentless,
        String definition,
        List<Boundary> boundaries,
        List<Mode> modes,
        List<Frame> frames,
        List<Example> examples) {
    public EventType {
        boundaries = List.copyOf(boundaries);
        modes = List.copyOf(modes);
        frames = List.copyOf(frames);
        examples = List.copyOf(examples);
    }

    /**
     * A rule that tells this type from others.
     *
     * @param versus the competing types; empty where the other choice is no event
     * @param rule   what decides
     */
    public record Boundary(List<String> versus, String rule) {
        public Boundary {
            versus = List.copyOf(versus);
        }
    }

    EventType keeping(Predicate<Frame> wanted) {
        return new EventType(
                name,
                quad,
                score,
                recipientRequired,
                agentless,
                definition,
                boundaries,
                modes,
                frames.stream().filter(wanted).toList(),
                examples);
    }

    /** The mode with a name. */
    public Optional<Mode> mode(String modeName) {
        return modes.stream().filter(mode -> mode.name().equals(modeName)).findFirst();
    }
}
