package org.demarche.code.speech;

import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Token;

/** Tells which words can name somebody who holds a view. */
final class Voices {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final Codebook codebook;

    Voices(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Whether a source word is a pronoun for persons, a name, a noun for a role, a number of people, or one of the codebook's. */
    boolean canHoldViews(Token head) {
        String lemma = head.lemma();
        if (head.isPronoun()) {
            return !lemma.equals("it") && !lemma.equals("its");
        }
        return head.isProperNoun()
                || head.entity() != EntityKind.NONE
                || head.partOfSpeech().equals("CD")
                || RELATIVE.contains(lemma)
                || codebook.speech().speakers().contains(lemma)
                || codebook.speech().holders().contains(lemma)
                || codebook.actors().role(lemma).isPresent();
    }
}
