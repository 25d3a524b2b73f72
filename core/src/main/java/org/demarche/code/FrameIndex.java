package org.demarche.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Frame;
import org.demarche.codebook.PredicateKind;
import org.demarche.codebook.Trigger;
import org.demarche.model.text.Token;

/** The frames of a codebook by word class and lemma, in the order of the codebook. */
final class FrameIndex {
    /**
     * A frame with the trigger by which it was found.
     *
     * @param frame   the frame
     * @param trigger one of its triggers
     */
    record Entry(Frame frame, Trigger trigger) {}

    private final Map<PredicateKind, Map<String, List<Entry>>> entries = new HashMap<>();

    FrameIndex(Codebook codebook) {
        for (EventType type : codebook.types()) {
            for (Frame frame : type.frames()) {
                for (Trigger trigger : frame.triggers()) {
                    entries.computeIfAbsent(frame.kind(), kind -> new HashMap<>())
                            .computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>())
                            .add(new Entry(frame, trigger));
                }
            }
        }
    }

    /** The frames that a token may open. */
    List<Entry> of(Token token) {
        if (token.isVerb()) {
            return get(PredicateKind.VERB, token.lemma());
        }
        if (token.isNoun()) {
            return get(PredicateKind.NOUN, token.lemma());
        }
        return token.partOfSpeech().startsWith("JJ") ? get(PredicateKind.ADJECTIVE, token.lemma()) : List.of();
    }

    private List<Entry> get(PredicateKind kind, String lemma) {
        return entries.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }
}
