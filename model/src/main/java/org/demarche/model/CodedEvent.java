package org.demarche.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.ontology.Quad;
import org.demarche.model.text.Passage;

/**
 * An event as the text tells it, its participants still words.
 *
 * @param type           event type of the codebook
 * @param modes          modes of the type, possibly none
 * @param auxiliaryModes status; empty when the event is told as having happened
 * @param contexts       what it was about, possibly none
 * @param quad           class of the type
 * @param intensity      PLOVER's score of the most extreme mode, else of the type, -10 to 10
 * @param probability    the classifier's, 0 to 1; absent where no classifier judged
 * @param actors         who acts; at least one unless the sector of an unnamed doer is implied
 * @param recipients     towards whom; empty for symmetric events and where nobody is
 * @param agentless      whether somebody unnamed must have acted (an agentless passive such as <i>was killed</i>)
 * @param trigger        the word that tells of it
 * @param sentence       the sentence
 * @param attribution    outermost speaker first; empty for the outlet's own word
 * @param date           words that date it
 * @param place          words that place it
 * @param quantities     words that count (killed, troops, money)
 * @param trace          what made it
 */
public record CodedEvent(
        String type,
        List<String> modes,
        Set<AuxiliaryMode> auxiliaryModes,
        List<String> contexts,
        Quad quad,
        double intensity,
        Optional<Double> probability,
        List<Mention> actors,
        List<Mention> recipients,
        boolean agentless,
        Passage trigger,
        Passage sentence,
        List<Attribution<Mention>> attribution,
        Optional<Passage> date,
        Optional<Passage> place,
        List<Passage> quantities,
        Trace trace) {
    public CodedEvent {
        modes = List.copyOf(modes);
        auxiliaryModes = Set.copyOf(auxiliaryModes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
        if (actors.isEmpty() && !agentless) {
            throw new IllegalArgumentException("an event has an actor: " + sentence.text());
        }
    }

    /** The same event in these contexts. */
    public CodedEvent inContexts(List<String> about) {
        return new CodedEvent(
                type,
                modes,
                auxiliaryModes,
                about,
                quad,
                intensity,
                probability,
                actors,
                recipients,
                agentless,
                trigger,
                sentence,
                attribution,
                date,
                place,
                quantities,
                trace);
    }
}
