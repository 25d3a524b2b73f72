package org.demarche.cli.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.demarche.cli.Engine;
import org.demarche.code.Learned;
import org.demarche.code.Relater;
import org.demarche.code.RelationFound;
import org.demarche.codebook.Codebook;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Rejected;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;

/** Answers {@code text, actor, recipient} with the relation from the one to the other. */
public final class RelateAnswerer implements Answerer {
    /** The type of sentences that say nothing of any: what politicians' words most often are; where the codebook lacks it, its first. */
    private static final String DEFAULT_TYPE = "SUPPORT";

    private final Annotator annotator;
    private final Relater relater;

    public RelateAnswerer(Engine engine) {
        Codebook codebook = engine.codebook();
        this.annotator = engine.annotator();
        String otherwise = codebook.type(DEFAULT_TYPE).isPresent()
                ? DEFAULT_TYPE
                : codebook.types().get(0).name();
        this.relater = new Relater(codebook, otherwise, engine.learned().map(Learned::reader));
    }

    @Override
    public void answer(Question question, ObjectNode answer) throws BadQuestion {
        String text = question.required("text");
        Optional<Offsets> actor = question.place("actor", text, Optional.empty());
        Optional<Offsets> recipient = question.place("recipient", text, actor);
        Outcome<AnnotatedArticle> annotated = annotator.annotate(
                Question.article(text, question.day("published")), Set.of(BlockKind.BODY), Screen.all());
        Optional<String> objection = annotated.match(
                article -> {
                    write(relater.relate(article, actor, recipient), answer);
                    return Optional.empty();
                },
                rejected -> Optional.of(rejected).map(Rejected::reason));
        if (objection.isPresent()) {
            throw new BadQuestion(objection.get());
        }
    }

    private static void write(RelationFound found, ObjectNode answer) {
        answer.put("type", found.type().name());
        ArrayNode modes = answer.putArray("modes");
        found.modes().forEach(modes::add);
        answer.put("quad", found.type().quad().number());
        answer.put("rule", found.rule());
    }
}
