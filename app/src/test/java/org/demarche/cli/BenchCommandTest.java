package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void measuresOneThreadAndSeveral() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Norway thanked Belarus on Monday. It rained.");
        TestShell shell = TestShell.withEngine();

        int code = shell.run("bench", folder.toString(), "--rounds", "1", "--threads", "2");

        assertThat(code).isZero();
        assertThat(shell.out()).contains("1 articles, 2 sentences", "threads", "annotate", "peak");
        assertThat(shell.lines())
                .anyMatch(line -> line.startsWith("      1 "))
                .anyMatch(line -> line.startsWith("      2 "));
    }

    @Test
    void writesJson() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Norway thanked Belarus on Monday. It rained.");
        TestShell shell = TestShell.withEngine();

        shell.run("bench", folder.toString(), "--rounds", "1", "--threads", "1", "--format", "json");

        assertThat(shell.out()).startsWith("{\"articles\":1,\"sentences\":2,\"rounds\":1,\"layouts\":[{\"threads\":1,");
    }

    @Test
    void failsOnAFolderWithoutReports() {
        TestShell shell = TestShell.withEngine();

        assertThat(shell.run("bench", folder.toString())).isEqualTo(1);
        assertThat(shell.err()).contains("holds no report that can be read");
    }
}
