package org.demarche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;
import org.demarche.corpus.CorpusSplit;
import org.demarche.corpus.Split;
import org.junit.jupiter.api.Test;

class PortionTest {
    private static List<CorpusSentence> corpus() throws IOException {
        return CorpusReader.read(Path.of("..", "corpus")).sentences();
    }

    @Test
    void keepsBackNothingThatIsLearnedFrom() throws IOException {
        for (Portion portion : Portion.values()) {
            assertThat(corpus())
                    .noneMatch(sentence -> portion.learns(sentence) && portion.keepsBack(sentence))
                    .anyMatch(portion::keepsBack);
        }
    }

    @Test
    void seesNoSentenceOfTheTestWhenItIsMeasured() throws IOException {
        assertThat(corpus())
                .filteredOn(sentence -> CorpusSplit.of(sentence) == Split.TEST)
                .isNotEmpty()
                .noneMatch(Portion.MEASURED::learns)
                .noneMatch(Portion.MEASURED::keepsBack);
    }
}
