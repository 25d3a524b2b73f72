package org.demarche.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Set<String> recipientRequired = new HashSet<>();

    FrameIndex(Codebook codebook) {
        for (EventType type : codebook.types()) {
            if (type.recipientRequired()) {
                recipientRequired.add(type.name());
            }
            for (Frame frame : type.frames()) {
                for (Trigger trigger : frame.triggers()) {
                    entries.computeIfAbsent(frame.kind(), kind -> new HashMap<>())
                            .computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>())
                            .add(new Entry(frame, trigger));
                }
            }
        }
    }

    /** The types that need a recipient. */
    Set<String> recipientRequired() {
        return recipientRequired;
    }

    /** The frames that a word split at its hyphen may open, such as <i>cease-fire</i>, as noun or verb. */
    List<Entry> ofHyphenated(String lemma) {
        List<Entry> nouns = get(PredicateKind.NOUN, lemma);
        return nouns.isEmpty() ? get(PredicateKind.VERB, lemma) : nouns;
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
