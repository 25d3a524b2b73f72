package org.demarche.model;

import java.util.function.Function;

/**
 * What a stage answers: a value, or why there is none.
 *
 * @param <T> type of the value
 */
public sealed interface Outcome<T> {
    /** Calls the function for the case that this is. */
    <R> R match(Function<? super T, ? extends R> accepted, Function<Rejected, ? extends R> rejected);

    /**
     * A value.
     *
     * @param value what the stage gives to the next
     */
    record Accepted<T>(T value) implements Outcome<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> accepted, Function<Rejected, ? extends R> rejected) {
            return accepted.apply(value);
        }
    }

    /**
     * No value.
     *
     * @param rejection why, and what input
     */
    record Refused<T>(Rejected rejection) implements Outcome<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> accepted, Function<Rejected, ? extends R> rejected) {
            return rejected.apply(rejection);
        }
    }
}
