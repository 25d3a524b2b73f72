package org.demarche.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Mode;
import org.demarche.codebook.Shift;
import org.demarche.model.text.Token;

/** Settles the modes of an event: the frame's own, else those of the complement's type, else those that words cue. */
final class Modes {
    private Modes() {}

    /** The modes of a match, in the order of the codebook. */
    static List<String> of(ParsedSentence parsed, Match match, EventType type) {
        Set<String> given = new LinkedHashSet<>(match.frame().modes());
        if (!given.isEmpty()) {
            return List.copyOf(given);
        }
        Set<String> complementTypes = new LinkedHashSet<>();
        for (Token clause : match.complements()) {
            complementTypes.addAll(parsed.matcher().typesOf(clause));
        }
        Set<String> words = parsed.matcher().wordsAround(match.predicate());
        List<String> modes = new ArrayList<>();
        for (Mode mode : type.modes()) {
            if (mode.complementTypes().stream().anyMatch(complementTypes::contains)) {
                modes.add(mode.name());
            }
        }
        if (!modes.isEmpty()) {
            return modes;
        }
        for (Mode mode : type.modes()) {
            if (mode.cues().stream().anyMatch(words::contains)) {
                modes.add(mode.name());
            }
        }
        return modes;
    }

    /** The modes that a type brings along when a status turns it into another. */
    static List<String> shifted(Shift shift, EventType from) {
        String mode = shift.modes().get(from.name());
        return mode == null ? List.of() : List.of(mode);
    }

    /** The score of the most extreme mode that has one, else of the type. */
    static double intensity(EventType type, List<String> modes) {
        double extreme = 0;
        boolean scored = false;
        for (String name : modes) {
            Mode mode = type.mode(name).orElseThrow();
            if (mode.score().isPresent() && (!scored || Math.abs(mode.score().getAsDouble()) > Math.abs(extreme))) {
                extreme = mode.score().getAsDouble();
                scored = true;
            }
        }
        return scored ? extreme : type.score();
    }
}
