package org.demarche.code;

import java.util.List;
import org.demarche.code.context.ContextFound;
import org.demarche.model.CodedEvent;

/**
 * What the coder makes of an article.
 *
 * @param events    in the order of the text
 * @param decisions every frame that fitted and what became of it, in the order of the text
 * @param contexts  why the events have their contexts, in the order of the events
 */
public record Coding(List<CodedEvent> events, List<Decision> decisions, List<ContextFound> contexts) {
    public Coding {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
        contexts = List.copyOf(contexts);
    }
}
