/** Codebooks for people: types, frames and the results of checks enter, lines and JSON leave. */
@NullMarked
package org.demarche.cli.codebook;

import org.jspecify.annotations.NullMarked;
