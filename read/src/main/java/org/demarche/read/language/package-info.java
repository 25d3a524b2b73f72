/**
 * Whether a text is in a language that can be coded. Text goes in, an objection comes out where there is one. Nothing here
 * changes or translates text.
 */
@NullMarked
package org.demarche.read.language;

import org.jspecify.annotations.NullMarked;
