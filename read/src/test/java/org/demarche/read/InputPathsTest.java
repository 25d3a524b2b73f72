package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPathsTest {
    @TempDir
    Path folder;

    @Test
    void takesANamedFileWhateverItsExtension() throws IOException {
        Path file = Files.writeString(folder.resolve(".notes"), "text");

        assertThat(new InputPaths(List.of(file.toString())).next()).isEqualTo(new Input.File(file));
    }

    @Test
    void doesNotFollowALinkToAFolder() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        InputPaths paths = new InputPaths(List.of(folder.toString()));

        assertThat(paths.next()).isEqualTo(new Input.File(folder.resolve("a.txt")));
        assertThat(paths.hasNext()).isFalse();
    }

    @Test
    void knowsJsonLinesByTheirExtensionInAnyCase() {
        assertThat(InputPaths.isJsonLines(Path.of("a.JSONL"))).isTrue();
        assertThat(InputPaths.isJsonLines(Path.of("a.txt"))).isFalse();
        assertThat(InputPaths.isJsonLines(Path.of("json"))).isFalse();
    }
}
