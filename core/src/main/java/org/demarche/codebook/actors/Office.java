package org.demarche.codebook.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an actor is during a time.
 *
 * @param country code of country or body; absent where it takes it from the text (the senate)
 * @param sectors PLOVER sectors, the best-fitting first
 * @param from    first day; absent if open
 * @param to      last day; absent if it lasts
 */
public record Office(Optional<String> country, List<String> sectors, Optional<LocalDate> from, Optional<LocalDate> to) {
    public Office {
        sectors = List.copyOf(sectors);
    }

    /** What an actor is at all times. */
    static Office always(String country, List<String> sectors) {
        return new Office(Optional.of(country), sectors, Optional.empty(), Optional.empty());
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it was over before a day. */
    public boolean endedBefore(LocalDate day) {
        return to.map(day::isAfter).orElse(false);
    }
}
