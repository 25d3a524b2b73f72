package org.demarche.code.classifier;

import java.util.List;
import org.demarche.model.Encoder;
import org.demarche.model.text.Offsets;

/**
 * Encodes a sentence, its participants' names hidden, and reads it. Thread-safe if the encoder is.
 *
 * @param encoder    the encoder that the classifier was learned with
 * @param classifier the classifier
 */
public record EventReader(Encoder encoder, EventClassifier classifier) {
    /**
     * Reads a sentence of a text.
     *
     * @param sentence     place of the sentence
     * @param participants places of those who may take part in events; those outside the sentence do not matter
     */
    public SentenceReading read(String text, Offsets sentence, List<Offsets> participants) {
        String words = text.substring(sentence.start(), sentence.end());
        List<Offsets> own = participants.stream()
                .filter(sentence::contains)
                .map(place -> new Offsets(place.start() - sentence.start(), place.end() - sentence.start()))
                .toList();
        return classifier.read(encoder.encode(words, Masking.names(words, own)), sentence.start());
    }

    /** Name and version of what reads, for records. */
    public String version() {
        return classifier.id();
    }
}
