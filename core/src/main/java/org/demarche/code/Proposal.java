package org.demarche.code;

import java.util.List;
import org.demarche.model.CodedEvent;

/**
 * An event that a frame or the classifier proposes, with what speaks for it.
 *
 * @param event    the event
 * @param evidence numbers that the {@link Decider} weighs, in its order
 */
public record Proposal(CodedEvent event, List<Double> evidence) {
    public Proposal {
        evidence = List.copyOf(evidence);
    }

    /** Names of the kinds of evidence, in order. */
    public static List<String> evidenceNames() {
        return Evidence.NAMES;
    }
}
