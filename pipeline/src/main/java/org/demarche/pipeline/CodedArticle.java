package org.demarche.pipeline;

import java.util.List;
import org.demarche.code.Decision;
import org.demarche.code.context.ContextFound;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.ResolvedEvent;

/**
 * An article with its events.
 *
 * @param annotated the article and its annotation
 * @param events    in the order of the text
 * @param decisions every frame that fitted and what became of it
 * @param contexts  why the events have their contexts
 */
public record CodedArticle(
        AnnotatedArticle annotated, List<ResolvedEvent> events, List<Decision> decisions, List<ContextFound> contexts) {
    public CodedArticle {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
        contexts = List.copyOf(contexts);
    }
}
