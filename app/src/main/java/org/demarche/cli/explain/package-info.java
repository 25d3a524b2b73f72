/** Why an article gave the events that it did: coded articles enter, lines for people leave. */
@NullMarked
package org.demarche.cli.explain;

import org.jspecify.annotations.NullMarked;
