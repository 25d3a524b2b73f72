package org.demarche.read.jsonl;

import java.util.function.Function;

/**
 * A value, or why there is none.
 *
 * @param <T> type of the value
 */
public sealed interface Parsed<T> {
    /** Calls the function for the case that this is. */
    <R> R match(Function<? super T, ? extends R> good, Function<String, ? extends R> bad);

    /**
     * A value.
     *
     * @param value what was read
     */
    record Good<T>(T value) implements Parsed<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> good, Function<String, ? extends R> bad) {
            return good.apply(value);
        }
    }

    /**
     * No value.
     *
     * @param reason what is wrong and what to do
     */
    record Bad<T>(String reason) implements Parsed<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> good, Function<String, ? extends R> bad) {
            return bad.apply(reason);
        }
    }
}
