/** Measures the variety of the corpus: sentences go in, skeletons and runs of words come out. */
@NullMarked
package org.demarche.quality.corpus;

import org.jspecify.annotations.NullMarked;
