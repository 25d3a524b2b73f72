package org.demarche.code;

import java.util.List;
import org.demarche.model.CodedEvent;

/**
 * What the coder makes of an article.
 *
 * @param events    in the order of the text
 * @param decisions every frame that fitted and what became of it, in the order of the text
 */
public record Coding(List<CodedEvent> events, List<Decision> decisions) {
    public Coding {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
