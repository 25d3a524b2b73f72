package org.demarche.cli;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once. Thread-safe.
 *
 * @param <T> type of the value
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
