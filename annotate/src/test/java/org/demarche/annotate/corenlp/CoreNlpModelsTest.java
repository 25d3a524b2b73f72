package org.demarche.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CoreNlpModelsTest {
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void loadsWhileEveryThreadOfTheCommonPoolIsBusy() throws InterruptedException {
        int workers = Math.max(1, ForkJoinPool.getCommonPoolParallelism());
        CountDownLatch busy = new CountDownLatch(workers);
        CountDownLatch done = new CountDownLatch(1);
        for (int i = 0; i < workers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                busy.countDown();
                awaitQuietly(done);
            });
        }
        busy.await();

        CoreNlpModels models = CoreNlpModels.load(CoreNlpSettings.quickStart());

        done.countDown();
        assertThat(models.parser()).isNotNull();
        assertThat(models.names()).isNotNull();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
