package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OrderedWorkTest {
    @Test
    void givesResultsInTheOrderOfTheInputs() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        new OrderedWork(2)
                .run(
                        List.of(1, 2, 3).iterator(),
                        number -> {
                            if (number == 1) {
                                await(secondIsDone);
                            }
                            secondIsDone.countDown();
                            return number * 10;
                        },
                        results::add);

        assertThat(results).containsExactly(10, 20, 30);
    }

    @Test
    void worksThroughMoreInputsThanItHolds() {
        List<Integer> results = new ArrayList<>();

        new OrderedWork(3).run(IntStream.range(0, 1000).iterator(), number -> number, results::add);

        assertThat(results).hasSize(1000).isSorted();
    }

    @Test
    void holdsOnlyAFewInputsAtATime() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Iterator<Integer> inputs =
                IntStream.range(0, 200).peek(number -> read.incrementAndGet()).iterator();

        new OrderedWork(2).run(inputs, number -> number, number -> ahead.add(read.get() - number));

        assertThat(ahead).allMatch(number -> number <= 12);
    }

    @Test
    void answersEachInputBeforeTheNextIsThere() {
        CountDownLatch answered = new CountDownLatch(1);
        Iterator<Integer> dialogue = new Iterator<>() {
            private int asked;

            @Override
            public boolean hasNext() {
                return asked < 2;
            }

            @Override
            public Integer next() {
                if (asked == 1) {
                    await(answered);
                }
                return asked++;
            }
        };
        List<Integer> results = new ArrayList<>();

        new OrderedWork(1).run(dialogue, number -> number, number -> {
            results.add(number);
            answered.countDown();
        });

        assertThat(results).containsExactly(0, 1);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> new OrderedWork(2)
                        .run(
                                List.of(1).iterator(),
                                number -> {
                                    throw new IllegalStateException("worn out");
                                },
                                result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("worn out");
    }

    @Test
    void throwsWhatTheInputsThrow() {
        Iterator<Integer> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("unreadable");
            }

            @Override
            public Integer next() {
                return 1;
            }
        };

        assertThatThrownBy(() -> new OrderedWork(2).run(broken, number -> number, result -> {}))
                .hasMessage("unreadable");
    }

    @Test
    void stopsWhenTheConsumerThrows() {
        assertThatThrownBy(() -> new OrderedWork(2)
                        .run(IntStream.iterate(0, number -> number + 1).iterator(), number -> number, result -> {
                            throw new IllegalStateException("full");
                        }))
                .hasMessage("full");
    }

    @Test
    void needsAThread() {
        assertThatThrownBy(() -> new OrderedWork(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
