package org.demarche.code;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/** Tells the status of any word of a parsed sentence, whether a frame fits it or not. Immutable and thread-safe. */
public final class StatusReader {
    private final Codebook codebook;
    private final FrameIndex index;

    public StatusReader(Codebook codebook) {
        this.codebook = codebook;
        this.index = new FrameIndex(codebook);
    }

    /**
     * The status of a verb, noun or adjective; empty when it is told as having happened. What is told as a purpose is
     * hypothetical.
     *
     * @param sentence  parsed
     * @param text      of the article
     * @param published day of the report, by which dates are past
     */
    public Set<AuxiliaryMode> of(Sentence sentence, String text, Token word, Optional<LocalDate> published) {
        ParsedSentence parsed = ParsedSentence.of(sentence, text, codebook, index);
        Token own = parsed.tree().token(word.index());
        Status status = new Status(parsed, codebook.operators(), published);
        Set<AuxiliaryMode> modes = EnumSet.noneOf(AuxiliaryMode.class);
        modes.addAll(status.of(own));
        if (status.isPurpose(own)) {
            modes.add(AuxiliaryMode.HYPOTHETICAL);
        }
        return modes;
    }
}
