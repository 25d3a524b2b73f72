/** Events as JSON Lines: resolved events enter, lines that {@code event.schema.json} describes leave. */
@NullMarked
package org.demarche.cli.event;

import org.jspecify.annotations.NullMarked;
