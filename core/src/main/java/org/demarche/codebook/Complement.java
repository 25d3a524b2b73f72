package org.demarche.codebook;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a word of telling takes besides phrases with prepositions. */
public enum Complement {
    /** A clause of its own subject: <i>said (that) he left</i>, <i>asked whether he left</i>. */
    CLAUSE,
    /** A verb without subject, whose doer is the speaker: <i>vowed to leave</i>, <i>denied leaving</i>. */
    INFINITIVE,
    /** Somebody who is to do something: <i>urged him to leave</i>. */
    PERSON_INFINITIVE,
    /** A thing, and what it is called: <i>announced a plan</i>, <i>called it a hoax</i>. */
    OBJECT;

    private static final Map<String, Complement> BY_LABEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Complement::label, Function.identity()));

    /** The name in codebooks. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one with a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Complement ofLabel(String label) {
        Complement found = BY_LABEL.get(label);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no complement is called " + label + "; use one of " + BY_LABEL.keySet());
        }
        return found;
    }
}
