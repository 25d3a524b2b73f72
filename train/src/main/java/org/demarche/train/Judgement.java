package org.demarche.train;

import java.util.ArrayList;
import java.util.List;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.CodedEvent;
import org.demarche.model.Mention;
import org.demarche.model.text.Offsets;

/** Judges coded events by the marks of a sentence. */
final class Judgement {
    private Judgement() {}

    /** Whether a person marked this event: its type on its trigger, and neither a participant missing nor one too many. */
    static boolean isRight(CodedEvent event, CorpusSentence sentence) {
        return sentence.events().stream()
                .anyMatch(marked -> marked.type().equals(event.type())
                        && marked.trigger().overlaps(event.trigger().offsets())
                        && participantsAgree(event, marked));
    }

    private static boolean participantsAgree(CodedEvent event, CorpusEvent marked) {
        boolean symmetric = marked.recipients().isEmpty() && marked.actors().size() > 1;
        if (symmetric) {
            List<Mention> all = new ArrayList<>(event.actors());
            all.addAll(event.recipients());
            return agree(all, marked.actors());
        }
        return agree(event.actors(), marked.actors()) && agree(event.recipients(), marked.recipients());
    }

    private static boolean agree(List<Mention> found, List<Offsets> marked) {
        return marked.stream().allMatch(place -> found.stream().anyMatch(mention -> names(mention, place)))
                && found.stream().allMatch(mention -> marked.stream().anyMatch(place -> names(mention, place)));
    }

    private static boolean names(Mention mention, Offsets place) {
        return mention.words().offsets().overlaps(place)
                || mention.antecedent()
                        .map(words -> words.offsets().overlaps(place))
                        .orElse(false);
    }
}
