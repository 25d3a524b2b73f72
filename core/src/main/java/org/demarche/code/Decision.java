package org.demarche.code;

import org.demarche.model.text.Passage;

/**
 * What became of a frame that fitted a predicate, for people who ask why.
 *
 * @param sentence  index of the sentence in the article
 * @param predicate the word it starts from
 * @param rule      the frame, as {@code TYPE/id}
 * @param verdict   what became of it
 * @param reason    why
 */
public record Decision(int sentence, Passage predicate, String rule, Verdict verdict, String reason) {
    /** What became of a proposal. */
    public enum Verdict {
        /** It became an event. */
        CHOSEN,
        /** Another frame fitted the same predicate better. */
        OUTDONE,
        /** It was the best for its predicate but gave no event. */
        DROPPED
    }
}
