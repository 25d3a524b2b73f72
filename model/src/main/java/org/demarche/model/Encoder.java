package org.demarche.model;

import java.util.List;
import org.demarche.model.text.Offsets;

/** A sentence encoder: a vector for every piece of a sentence, worked out from the whole of it. Thread-safe. */
public interface Encoder extends AutoCloseable {
    /**
     * Encodes a sentence.
     *
     * @param sentence the sentence
     * @param masked   stretches of it whose words the encoder must not see, not overlapping, in order: each becomes one piece
     */
    Encoding encode(String sentence, List<Offsets> masked);

    /** How many numbers the state of a piece has. */
    int size();

    /** Name and version of the encoder, for records. */
    String version();

    /** Gives back what the engine holds. */
    @Override
    void close();
}
