package org.demarche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.cli.Shell.Output;

/** Runs commands as a shell would, and keeps what they print. */
final class TestShell {
    /** One load of the models for all tests of a JVM. */
    static final Lazy<Engine> ENGINE = new Lazy<>(Engine::load);

    /** The shared models, with the packaged codebook or that of a folder. */
    static Engine engine(Optional<Path> codebook) {
        Engine packaged = ENGINE.get();
        if (codebook.isEmpty()) {
            return packaged;
        }
        CodebookFolder folder = new CodebookFolder(codebook);
        return new Engine(packaged.annotator(), folder.read(), folder.learned());
    }

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final Set<Output> terminals;
    private final Map<String, String> environment;
    private final Engines engines;

    private TestShell(Set<Output> terminals, Map<String, String> environment, Engines engines) {
        this.terminals = terminals;
        this.environment = environment;
        this.engines = engines;
    }

    /** A shell whose commands must not load the models. */
    static TestShell withoutEngine() {
        return new TestShell(Set.of(), Map.of(), codebook -> {
            throw new AssertionError("this command needs no models");
        });
    }

    static TestShell withEngine() {
        return new TestShell(Set.of(), Map.of(), TestShell::engine);
    }

    /** A shell with a person before it. */
    static TestShell withTerminals(Map<String, String> environment, Output... terminals) {
        return new TestShell(Set.of(terminals), environment, TestShell::engine);
    }

    int run(String... arguments) {
        return runWithInput("", arguments);
    }

    int runWithInput(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Shell shell = new Shell(in, out, new PrintWriter(err), terminals, environment, NOON);
        return Demarche.run(shell, engines, arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString();
    }
}
