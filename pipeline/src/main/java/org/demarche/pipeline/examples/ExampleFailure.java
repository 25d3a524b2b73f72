package org.demarche.pipeline.examples;

import java.util.List;
import org.demarche.codebook.Example;
import org.demarche.model.ResolvedEvent;

/**
 * An example that the coder does not meet.
 *
 * @param tried   the example
 * @param missing what was expected and not found; empty where the events are too many
 * @param events  what was coded
 * @param reasons what became of the frames that should have fitted; empty where the events are too many
 */
public record ExampleFailure(
        TypeExample tried, List<Example.Expected> missing, List<ResolvedEvent> events, List<String> reasons) {
    public ExampleFailure {
        missing = List.copyOf(missing);
        events = List.copyOf(events);
        reasons = List.copyOf(reasons);
    }

    /** Several lines for people: where the example stands, what is missing, what was found, why. */
    public String report() {
        Example example = tried.example();
        StringBuilder report = new StringBuilder(example.source() + ": " + example.text());
        missing.forEach(expected -> report.append("\n    missing ").append(line(expected)));
        events.forEach(event -> report.append("\n    coded   ").append(EventLine.of(event)));
        if (events.isEmpty()) {
            report.append("\n    coded   nothing");
        } else if (example.events().isEmpty()) {
            report.append("\n    should  hold no event");
        }
        reasons.forEach(reason -> report.append("\n    because ").append(reason));
        return report.toString();
    }

    /** An expected event on one line. */
    public static String line(Example.Expected expected) {
        return expected.type() + expected.modes() + " " + String.join("; ", expected.actors()) + " -> "
                + String.join("; ", expected.recipients()) + " " + expected.auxiliary();
    }
}
