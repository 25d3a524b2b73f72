package org.demarche.read.jsonl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a report says of the day on which it was published. */
public sealed interface PublicationDay {
    /** Calls the function for the case that this is. */
    <R> R match(
            Supplier<? extends R> unstated, Function<LocalDate, ? extends R> stated, Supplier<? extends R> unreadable);

    /** Reads an ISO 8601 date or date-time; of a date-time the day as it is written, whatever the zone. */
    static PublicationDay parse(String text) {
        try {
            LocalDate day = text.contains("T")
                    ? DateTimeFormatter.ISO_DATE_TIME.parse(text, LocalDate::from)
                    : DateTimeFormatter.ISO_LOCAL_DATE.parse(text, LocalDate::from);
            return day.getYear() >= 1 && day.getYear() <= 9999 ? new Stated(day) : new Unreadable();
        } catch (DateTimeException notIso) {
            return new Unreadable();
        }
    }

    /** Nothing. */
    record Unstated() implements PublicationDay {
        @Override
        public <R> R match(
                Supplier<? extends R> unstated,
                Function<LocalDate, ? extends R> stated,
                Supplier<? extends R> unreadable) {
            return unstated.get();
        }
    }

    /**
     * A day.
     *
     * @param day as written
     */
    record Stated(LocalDate day) implements PublicationDay {
        @Override
        public <R> R match(
                Supplier<? extends R> unstated,
                Function<LocalDate, ? extends R> stated,
                Supplier<? extends R> unreadable) {
            return stated.apply(day);
        }
    }

    /** Something that is no ISO date. */
    record Unreadable() implements PublicationDay {
        @Override
        public <R> R match(
                Supplier<? extends R> unstated,
                Function<LocalDate, ? extends R> stated,
                Supplier<? extends R> unreadable) {
            return unreadable.get();
        }
    }
}
