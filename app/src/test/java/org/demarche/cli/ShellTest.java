package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.demarche.cli.Shell.Output;
import org.junit.jupiter.api.Test;

class ShellTest {
    private static Shell shell(Map<String, String> environment, Set<Output> terminals) {
        return new Shell(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(new StringWriter()),
                terminals,
                environment,
                Clock.systemUTC());
    }

    @Test
    void takesItsWidthFromTheEnvironment() {
        assertThat(shell(Map.of("COLUMNS", "132"), Set.of()).width()).isEqualTo(132);
        assertThat(shell(Map.of("COLUMNS", "3"), Set.of()).width()).isEqualTo(40);
        assertThat(shell(Map.of("COLUMNS", "wide"), Set.of()).width()).isEqualTo(100);
        assertThat(shell(Map.of(), Set.of()).width()).isEqualTo(100);
    }

    @Test
    void coloursTerminalsOnlyAndNotAgainstTheWish() {
        assertThat(shell(Map.of(), Set.of(Output.OUT)).isColoured(Output.OUT)).isTrue();
        assertThat(shell(Map.of(), Set.of(Output.ERR)).isColoured(Output.OUT)).isFalse();
        assertThat(shell(Map.of("NO_COLOR", "1"), Set.of(Output.OUT)).isColoured(Output.OUT))
                .isFalse();
        assertThat(shell(Map.of("TERM", "dumb"), Set.of(Output.OUT)).isColoured(Output.OUT))
                .isFalse();
    }
}
