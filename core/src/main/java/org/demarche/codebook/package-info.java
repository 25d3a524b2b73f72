/**
 * The codebook: event types, modes, frames, operators and examples, read from YAML files and checked. What enters is a
 * folder or the packaged PLOVER codebook; what leaves is a {@link org.demarche.codebook.Codebook}. Knows no article.
 */
@NullMarked
package org.demarche.codebook;

import org.jspecify.annotations.NullMarked;
