/** Events as a table for people: coded articles enter, lines that fit a terminal leave. */
@NullMarked
package org.demarche.cli.table;

import org.jspecify.annotations.NullMarked;
