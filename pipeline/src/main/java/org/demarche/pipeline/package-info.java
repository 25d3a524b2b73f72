/** The stages in order, over one article or many: annotate, code, resolve. */
@NullMarked
package org.demarche.pipeline;

import org.jspecify.annotations.NullMarked;
