package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemarcheTest {
    private final TestShell shell = TestShell.withoutEngine();

    @Test
    void tellsItsVersion() {
        int code = shell.run("--version");

        assertThat(code).isZero();
        assertThat(shell.lines().get(0)).matches("demarche \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void namesItsCommandsInItsHelp() {
        int code = shell.run("--help");

        assertThat(code).isZero();
        assertThat(shell.out()).contains("code ", "explain ", "relate ", "actors ", "bench ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "explain", "relate", "actors", "bench"})
    void explainsEachCommandWithAnExample(String command) {
        int code = shell.run(command, "--help");

        assertThat(code).isZero();
        assertThat(shell.out()).contains("Usage: demarche " + command, "Example", "demarche " + command);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void answersAnUnknownCommandWithTheUsage() {
        int code = shell.run("cook");

        assertThat(code).isEqualTo(2);
        assertThat(shell.err()).contains("cook", "Usage: demarche", "explain");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void asksForACommand() {
        assertThat(shell.run()).isEqualTo(2);
        assertThat(shell.err()).contains("name a command");
    }

    @Test
    void asksForInputs() {
        assertThat(shell.run("code")).isEqualTo(2);
        assertThat(shell.err()).contains("INPUTS", "demarche code --help");
    }

    @Test
    void tellsHowToWriteADay() {
        assertThat(shell.run("code", "--published", "16/6/2023", "report.txt")).isEqualTo(2);
        assertThat(shell.err()).contains("'16/6/2023' is not a day; write it as 2023-06-16");
    }

    @Test
    void refusesToWorkWithoutThreads() {
        assertThat(shell.run("code", "--threads", "0", "report.txt")).isEqualTo(2);
        assertThat(shell.err()).contains("--threads must be at least 1, got 0");
    }

    @Test
    void refusesAProbabilityThatIsNone() {
        assertThat(shell.run("code", "--min-probability", "30", "report.txt")).isEqualTo(2);
        assertThat(shell.err()).contains("--min-probability must be from 0 to 1, got 30.0");
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThat(shell.run("code", "--format", "xml", "report.txt")).isEqualTo(2);
        assertThat(shell.err()).contains("xml");
    }

    @Test
    void endsQuietlyWhenNobodyReadsItsOutput() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        String question = "{\"id\":1}\n";
        ByteArrayInputStream in = new ByteArrayInputStream(question.getBytes(StandardCharsets.UTF_8));
        Shell broken = new Shell(in, closed, new PrintWriter(err), Set.of(), Map.of(), Clock.systemUTC());

        int code = Demarche.run(broken, TestShell::engine, "relate");

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
