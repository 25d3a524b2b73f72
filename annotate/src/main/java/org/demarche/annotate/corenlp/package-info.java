/** The annotator on Stanford CoreNLP (GPL-3.0-or-later). */
@NullMarked
package org.demarche.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
