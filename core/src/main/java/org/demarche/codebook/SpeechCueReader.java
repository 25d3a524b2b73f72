package org.demarche.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code speech.yaml}. A word of several groups takes what each says; of two forces for one thing the first counts. */
final class SpeechCueReader {
    private SpeechCueReader() {}

    static SpeechCues read(JsonNode file) {
        return new SpeechCues(
                cues(file.path("verbs")),
                set(file.path("bare")),
                cues(file.path("nouns")),
                cues(file.path("adjectives")),
                set(file.path("holders").path("words")),
                set(file.path("holders").path("with")),
                set(file.path("prepositions")),
                set(file.path("ownWords")),
                set(file.path("soundings")),
                set(file.path("speakers")),
                set(file.path("headlineSources")),
                set(file.path("hearsay")));
    }

    private static Map<String, SpeechCue> cues(JsonNode groups) {
        Map<String, Map<Complement, Force>> takes = new HashMap<>();
        Map<String, Map<String, Force>> with = new HashMap<>();
        for (JsonNode group : groups) {
            Force force = Force.valueOf(group.path("force").asText().toUpperCase(Locale.ROOT));
            for (String word : Nodes.strings(group.path("words"))) {
                Map<Complement, Force> complements =
                        takes.computeIfAbsent(word, key -> new EnumMap<>(Complement.class));
                Nodes.strings(group.path("takes"))
                        .forEach(label -> complements.putIfAbsent(Complement.ofLabel(label), force));
                Map<String, Force> prepositions = with.computeIfAbsent(word, key -> new HashMap<>());
                Nodes.strings(group.path("with")).forEach(preposition -> prepositions.putIfAbsent(preposition, force));
            }
        }
        Map<String, SpeechCue> cues = new HashMap<>();
        takes.forEach((word, complements) -> cues.put(word, new SpeechCue(complements, with.get(word))));
        return cues;
    }

    private static Set<String> set(JsonNode list) {
        return new HashSet<>(Nodes.strings(list));
    }
}
