/** Quotations and their speakers, by rules over parsed sentences of any engine. */
@NullMarked
package org.demarche.annotate.quote;

import org.jspecify.annotations.NullMarked;
