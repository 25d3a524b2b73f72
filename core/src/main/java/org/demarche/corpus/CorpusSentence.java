package org.demarche.corpus;

import java.util.List;
import org.demarche.model.text.Offsets;

/**
 * A sentence of the corpus.
 *
 * @param file     name of the file that it stands in
 * @param line     its line there, from 1
 * @param register manner of writing: {@code wire}, {@code headline} ...
 * @param text     the sentence without marks
 * @param events   its events by number; empty for a sentence that holds none
 * @param decoys   words that tempt a coder and tell of no event
 */
public record CorpusSentence(
        String file, int line, String register, String text, List<CorpusEvent> events, List<Offsets> decoys) {
    public CorpusSentence {
        events = List.copyOf(events);
        decoys = List.copyOf(decoys);
    }

    /** File and line, as messages name it. */
    public String place() {
        return file + ":" + line;
    }
}
