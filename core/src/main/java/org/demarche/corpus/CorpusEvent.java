package org.demarche.corpus;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;

/**
 * An event that a person marked in a sentence. All offsets are into the text of the sentence without its marks.
 *
 * @param number         its number in the sentence, from 1
 * @param type           event type
 * @param modes          modes, in the order written
 * @param auxiliaryModes status; empty for what has happened
 * @param contexts       contexts that the sentence itself shows
 * @param trigger        the words that name the event
 * @param actors         who started it, in text order; empty where nobody is named ({@code noactor})
 * @param recipients     whom it is directed at, in text order
 * @param attribution    in whose words, outermost first; empty where the outlet itself says so
 */
public record CorpusEvent(
        int number,
        String type,
        List<String> modes,
        Set<AuxiliaryMode> auxiliaryModes,
        List<String> contexts,
        Offsets trigger,
        List<Offsets> actors,
        List<Offsets> recipients,
        List<Saying> attribution) {
    public CorpusEvent {
        modes = List.copyOf(modes);
        auxiliaryModes = auxiliaryModes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(auxiliaryModes));
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
    }

    /**
     * Who tells of an event.
     *
     * @param speakers the words for the speakers; empty where the text names none (<i>reportedly</i>)
     * @param cues     the words that mark the telling; empty where a quotation alone does
     */
    public record Saying(List<Offsets> speakers, List<Offsets> cues) {
        public Saying {
            speakers = List.copyOf(speakers);
            cues = List.copyOf(cues);
        }
    }
}
