package org.demarche.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many inputs on several threads. Results come in the order of the inputs, each as soon as it and
 * all before it are there, so that output does not depend on the number of threads. Holds a few inputs a thread at a time.
 */
public final class OrderedWork {
    private static final int AHEAD_PER_THREAD = 4;

    private final int threads;

    /**
     * Makes a way of working.
     *
     * @param threads that work at a time, at least 1; reading and consuming have their own
     */
    public OrderedWork(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread must work, got " + threads);
        }
        this.threads = threads;
    }

    /**
     * Works through the inputs and returns when all results are consumed. What work, inputs or consumer throw ends the run
     * and is thrown here.
     *
     * @param inputs used by one thread, not the caller's
     * @param work   thread-safe
     * @param sink   called on the caller's thread
     */
    public <I, O> void run(Iterator<I> inputs, Function<? super I, ? extends O> work, Consumer<? super O> sink) {
        BlockingQueue<Optional<Future<O>>> results = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
        ExecutorService workers = Executors.newFixedThreadPool(threads, daemons("work"));
        ExecutorService feeder = Executors.newSingleThreadExecutor(daemons("read"));
        try {
            Future<?> feeding = feeder.submit(() -> feed(inputs, work, workers, results));
            for (Optional<Future<O>> next = take(results); next.isPresent(); next = take(results)) {
                sink.accept(get(next.get()));
            }
            get(feeding);
        } finally {
            feeder.shutdownNow();
            workers.shutdownNow();
        }
    }

    private static <I, O> void feed(
            Iterator<I> inputs,
            Function<? super I, ? extends O> work,
            ExecutorService workers,
            BlockingQueue<Optional<Future<O>>> results) {
        try {
            try {
                while (inputs.hasNext()) {
                    I input = inputs.next();
                    FutureTask<O> task = new FutureTask<O>(() -> work.apply(input));
                    results.put(Optional.of(task));
                    workers.execute(task);
                }
            } finally {
                results.put(Optional.empty());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for results", stopped);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, "demarche-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
