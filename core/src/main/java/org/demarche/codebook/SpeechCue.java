package org.demarche.codebook;

import java.util.Map;
import java.util.Optional;

/**
 * What a word of telling takes.
 *
 * @param takes its complements, with how the speaker stands to each
 * @param with  prepositions of phrases that hold what is told, likewise
 */
public record SpeechCue(Map<Complement, Force> takes, Map<String, Force> with) {
    public SpeechCue {
        takes = Map.copyOf(takes);
        with = Map.copyOf(with);
    }

    /** How the speaker stands to a complement; empty where the word does not take it. */
    public Optional<Force> force(Complement complement) {
        return Optional.ofNullable(takes.get(complement));
    }

    /** How the speaker stands to what follows a preposition; empty where the word does not take it. */
    public Optional<Force> force(String preposition) {
        return Optional.ofNullable(with.get(preposition));
    }
}
