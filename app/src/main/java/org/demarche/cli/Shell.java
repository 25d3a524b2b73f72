package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * What a command is started in.
 *
 * @param in          standard input
 * @param out         standard output; not buffered, so that a closed pipe shows as an exception
 * @param err         standard error
 * @param terminals   which of the two outputs a person is looking at
 * @param environment environment variables
 * @param clock       the time
 */
public record Shell(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Set<Output> terminals,
        Map<String, String> environment,
        Clock clock) {
    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;

    /** The two outputs of a process. */
    public enum Output {
        OUT,
        ERR
    }

    public Shell {
        terminals = Set.copyOf(terminals);
        environment = Map.copyOf(environment);
    }

    /**
     * The shell of this process.
     *
     * @param terminals the outputs that are terminals, as the launcher found: {@code out}, {@code err}, both or none
     */
    public static Shell ofProcess(String terminals) {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                outputs(terminals),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()));
    }

    private static Set<Output> outputs(String terminals) {
        boolean out = terminals.contains("out");
        boolean err = terminals.contains("err");
        if (out) {
            return err ? Set.of(Output.OUT, Output.ERR) : Set.of(Output.OUT);
        }
        return err ? Set.of(Output.ERR) : Set.of();
    }

    /** Whether a person is looking at this output. */
    public boolean isTerminal(Output output) {
        return terminals.contains(output);
    }

    /** Whether colours may be used on an output: on a terminal, unless {@code NO_COLOR} or a dumb one forbids it. */
    public boolean isColoured(Output output) {
        boolean forbidden = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return isTerminal(output) && !forbidden;
    }

    /** Columns that a line may take: {@code COLUMNS}, else 100. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(Character::isDigit);
        int width = number ? Integer.parseInt(columns) : 0;
        return width == 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, width);
    }
}
