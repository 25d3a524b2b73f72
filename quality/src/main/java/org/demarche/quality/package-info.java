/** How good the coder is: evaluation on gold sets, with floors. Nothing depends on this module. */
@NullMarked
package org.demarche.quality;

import org.jspecify.annotations.NullMarked;
