package org.demarche.cameo;

import java.util.Optional;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.ontology.AuxiliaryMode;

/** Gives events the most specific CAMEO code that type, mode, status, words and participants support. Thread-safe. */
public final class CameoCoder {
    private final CameoTable table;

    public CameoCoder(CameoTable table) {
        this.table = table;
    }

    /**
     * The code of an event.
     *
     * @param article the article that the event was coded from
     * @return two to four digits; absent where the event is negated, planned or supposed, since CAMEO has no code for what
     *     did not happen, and for types that are not PLOVER's
     */
    public Optional<String> code(AnnotatedArticle article, ResolvedEvent event) {
        boolean happened = event.event().auxiliaryModes().stream().allMatch(CameoCoder::isPast);
        return happened ? table.first(CameoView.of(article, event)).map(CameoRule::code) : Optional.empty();
    }

    private static boolean isPast(AuxiliaryMode mode) {
        return switch (mode) {
            case HISTORICAL -> true;
            case NEGATION, FUTURE, HYPOTHETICAL -> false;
        };
    }
}
