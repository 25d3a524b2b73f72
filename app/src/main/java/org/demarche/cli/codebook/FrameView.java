package org.demarche.cli.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.codebook.Constraints;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Selector;
import org.demarche.codebook.Terms;

/** One frame for people to read, its word classes replaced by their words. */
final class FrameView {
    private static final int FEW = 4;

    private final Frame frame;

    FrameView(Frame frame) {
        this.frame = frame;
    }

    /** Every field that is set, by the name that it has in the file. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(kind(), String.join(", ", triggers()));
        constraints(frame.required(), "", fields);
        constraints(frame.forbidden(), "not ", fields);
        fields.put("actor", selectors(frame.actor()));
        if (!frame.recipient().isEmpty()) {
            fields.put("recipient", selectors(frame.recipient()));
        }
        if (!frame.modes().isEmpty()) {
            fields.put("mode", String.join(", ", frame.modes()));
        }
        if (frame.symmetric()) {
            fields.put("symmetric", "the parties act on each other");
        }
        if (frame.parties() > 1) {
            fields.put("parties", "at least " + frame.parties());
        }
        if (frame.needsRecipient()) {
            fields.put("needs", "recipient");
        }
        if (frame.weak()) {
            fields.put("weak", "used by demarche relate only");
        }
        return fields;
    }

    /** The predicate and what must stand around it, long lists cut short. */
    String line() {
        Map<String, String> around = new LinkedHashMap<>();
        constraints(frame.required(), "", around);
        StringBuilder line = new StringBuilder(kind() + " " + few(triggers()));
        around.forEach((field, value) ->
                line.append("; ").append(field).append(' ').append(few(List.of(value.split(", ", -1)))));
        if (!frame.recipient().isEmpty()) {
            line.append("; recipient ").append(selectors(frame.recipient()));
        }
        return line + (frame.modes().isEmpty() ? "" : "; mode " + String.join(", ", frame.modes()));
    }

    private String kind() {
        return frame.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<String> triggers() {
        return frame.triggers().stream()
                .map(trigger -> trigger.words(frame.kind()))
                .toList();
    }

    private static String few(List<String> words) {
        return String.join(", ", words.subList(0, Math.min(FEW, words.size())))
                + (words.size() > FEW ? " ... (" + words.size() + ")" : "");
    }

    private static void constraints(Constraints constraints, String prefix, Map<String, String> fields) {
        put(prefix + "object", constraints.object(), fields);
        put(prefix + "subject", constraints.subject(), fields);
        new TreeMap<>(constraints.with())
                .forEach((preposition, terms) -> put(prefix + "with " + preposition, terms, fields));
        put(prefix + "complement", constraints.complement(), fields);
    }

    private static void put(String field, Terms terms, Map<String, String> fields) {
        if (terms.isEmpty()) {
            return;
        }
        TreeSet<String> words = new TreeSet<>(terms.lemmas());
        terms.kinds().forEach(kind -> words.add("@" + kind));
        if (terms.any()) {
            words.add("any");
        }
        fields.put(field, String.join(", ", words));
    }

    private static String selectors(List<Selector> selectors) {
        return selectors.stream().map(Selector::label).collect(Collectors.joining(", "));
    }
}
