package org.demarche.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Ids of the latest articles of a stream, so that one that comes again is noticed; older ones are forgotten. */
final class SeenIds {
    private static final int REMEMBERED = 50_000;

    private final Map<String, String> sources = new LinkedHashMap<>();

    /** Where the id came from last, if it is remembered; remembers where it comes from now. */
    Optional<String> earlier(String id, String source) {
        Optional<String> earlier = Optional.ofNullable(sources.remove(id));
        sources.put(id, source);
        if (sources.size() > REMEMBERED) {
            sources.remove(sources.keySet().iterator().next());
        }
        return earlier;
    }
}
