package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.pipeline.examples.ExampleCheck;
import org.demarche.pipeline.examples.ExampleFailure;
import org.junit.jupiter.api.Test;

/** The examples of the packaged codebook are its tests. */
class CodebookExamplesTest {
    @Test
    void everyExampleGivesTheEventsThatItNames() {
        ExampleCheck check =
                new ExampleCheck(SharedEngine.cached(), SharedEngine.codebook(), LocalDate.of(2023, 6, 16));

        List<String> failures =
                check.failures().stream().map(ExampleFailure::report).toList();

        assertThat(failures)
                .as(
                        "%d of %d examples fail",
                        failures.size(), check.examples(example -> true).size())
                .isEmpty();
    }
}
