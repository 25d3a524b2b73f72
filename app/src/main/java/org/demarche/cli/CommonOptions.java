package org.demarche.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
    /** Read by {@code main} before anything is logged. */
    static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and exit.")
    boolean help;

    @Option(names = VERBOSE, description = "Tell more about the run on standard error.")
    boolean verbose;
}
