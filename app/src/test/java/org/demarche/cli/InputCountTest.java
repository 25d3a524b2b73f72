package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputCountTest {
    @TempDir
    private Path folder;

    @Test
    void countsPlainTextFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("b.txt"), "b");

        assertThat(InputCount.of(List.of(folder.toString()))).hasValue(2);
    }

    @Test
    void doesNotGuessWhatOnlyReadingTells() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{}");

        assertThat(InputCount.of(List.of(folder.toString()))).isEmpty();
        assertThat(InputCount.of(List.of("-"))).isEmpty();
    }
}
