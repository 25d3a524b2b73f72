package org.demarche.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.code.speech.Statement;
import org.demarche.codebook.Force;
import org.demarche.model.Attribution;
import org.demarche.model.Mention;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Token;

/** Tells in whose words an event is given: the statements of its article that assert something and hold its trigger. */
final class Attributions {
    private final List<Statement> statements;
    private final Coreference coreference;
    private final String text;

    /**
     * Makes it for one article.
     *
     * @param statements those of the article
     * @param text       the article's text
     */
    Attributions(List<Statement> statements, Coreference coreference, String text) {
        this.statements = statements.stream()
                .filter(statement -> statement.force() == Force.ASSERTED)
                .toList();
        this.coreference = coreference;
        this.text = text;
    }

    /** The quotation that a place lies in. */
    static Optional<Quotation> around(List<Quotation> quotations, Offsets place) {
        return quotations.stream()
                .filter(quotation -> quotation.offsets().contains(place))
                .findFirst();
    }

    /** In whose words a predicate stands, the outermost speaker first; empty for the outlet's own. */
    List<Attribution<Mention>> of(Token predicate) {
        List<Statement> around = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.holds(predicate.offsets())) {
                int place = 0;
                while (place < around.size() && !around.get(place).isWithin(statement)) {
                    place++;
                }
                around.add(place, statement);
            }
        }
        return around.stream().map(this::attribution).toList();
    }

    private Attribution<Mention> attribution(Statement statement) {
        return new Attribution<>(
                statement.source().map(coreference::mentionAt),
                statement.cue().map(place -> Passage.of(text, place)),
                statement.quoted() ? Attribution.Kind.QUOTED : Attribution.Kind.REPORTED);
    }
}
