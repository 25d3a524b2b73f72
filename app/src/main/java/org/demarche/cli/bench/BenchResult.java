package org.demarche.cli.bench;

import java.util.List;
import java.util.Optional;

/**
 * What a benchmark found.
 *
 * @param articles          coded in each round
 * @param sentences         of them
 * @param rounds            of which medians were taken
 * @param stages            on one thread, in the median round
 * @param layouts           one for each number of threads
 * @param peakResidentBytes of the process; absent where the system does not tell
 */
public record BenchResult(
        long articles,
        long sentences,
        int rounds,
        StageTimes stages,
        List<Layout> layouts,
        Optional<Long> peakResidentBytes) {
    public BenchResult {
        layouts = List.copyOf(layouts);
    }
}
