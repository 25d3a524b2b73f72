package org.demarche.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with the events that it must give.
 *
 * @param text   the sentence
 * @param events the events, in any order; empty where the sentence holds none
 * @param source file and line, for messages; the example's number where lines are not known
 * @param origin whether the codebook wrote it or took it over
 */
public record Example(String text, List<Expected> events, String source, Origin origin) {
    public Example {
        events = List.copyOf(events);
    }

    /**
     * An event that the sentence must give.
     *
     * @param type       event type
     * @param actors     words of the text
     * @param recipients words of the text
     * @param modes      modes; empty where the example asserts none
     * @param auxiliary  auxiliary modes, in lower case
     * @param trigger    the words of the text that tell of it; empty where the example does not say
     */
    public record Expected(
            String type,
            List<String> actors,
            List<String> recipients,
            List<String> modes,
            List<String> auxiliary,
            Optional<String> trigger) {
        public Expected {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            modes = List.copyOf(modes);
            auxiliary = List.copyOf(auxiliary);
        }
    }
}
