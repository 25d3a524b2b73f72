package org.demarche.model;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.text.Passage;

/**
 * In whose words an event is told, when not in the outlet's own.
 *
 * @param speaker who speaks; of type {@link Mention} until resolved, then {@link Actor}
 * @param cue     the word of saying, where there is one
 * @param kind    quotation or reported speech
 * @param <P>     how far the speaker is resolved
 */
public record Attribution<P>(Optional<P> speaker, Optional<Passage> cue, Kind kind) {
    /** How the words are given. */
    public enum Kind {
        QUOTED,
        REPORTED;

        /** The name in records, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
