/**
 * The command line: one class a subcommand, which parses, calls and prints. Data goes to standard output, everything else to
 * standard error. Nothing here codes; only {@code main} ends the process.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
