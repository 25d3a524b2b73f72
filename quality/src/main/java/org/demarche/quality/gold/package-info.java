/** Readers of the public gold sets. The sets are not part of the project; a set that is absent is reported as such. */
@NullMarked
package org.demarche.quality.gold;

import org.jspecify.annotations.NullMarked;
