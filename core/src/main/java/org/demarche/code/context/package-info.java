/**
 * What events are about. What enters is an event and the article it stands in; what leaves are the contexts of the codebook
 * whose terms stand close enough, with the words that fired. Needs lemmas only; knows no frame and no parse.
 */
@NullMarked
package org.demarche.code.context;

import org.jspecify.annotations.NullMarked;
