package org.demarche.read.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.read.Letters;
import org.demarche.read.jsonl.BoundedLines.NumberedLine;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
    @Test
    void countsBlankLinesAndLeavesThemOut() throws IOException {
        assertThat(lines(bytes("a\n\r\n  \nb"), 10)).containsExactly("1:a", "4:b");
    }

    @Test
    void takesALineOfExactlyTheLimit() throws IOException {
        assertThat(lines(bytes("aaaa\nbbbbb\ncc\n"), 4))
                .containsExactly("1:aaaa", "2:the line is larger than 4 bytes and was passed over", "3:cc");
    }

    @Test
    void passesOverAnEndlessLineWithoutHoldingIt() throws IOException {
        InputStream input = new SequenceInputStream(new Letters(3_000_000_000L), bytes("\nb\n"));

        assertThat(lines(input, 1000)).hasSize(2).last().isEqualTo("2:b");
    }

    @Test
    void readsNothingAfterBeingAbandoned() throws IOException {
        try (BoundedLines lines = new BoundedLines(bytes("a\nb\n"), 10)) {
            lines.next();

            lines.abandon();

            assertThat(lines.next()).isEmpty();
        }
    }

    private static List<String> lines(InputStream input, int limitBytes) throws IOException {
        List<String> read = new ArrayList<>();
        try (BoundedLines lines = new BoundedLines(input, limitBytes)) {
            Optional<NumberedLine> line = lines.next();
            while (line.isPresent()) {
                read.add(line.get().number()
                        + ":"
                        + line.get()
                                .content()
                                .<String>match(
                                        content -> new String(content, StandardCharsets.UTF_8), reason -> reason));
                line = lines.next();
            }
        }
        return read;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
