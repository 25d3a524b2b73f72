/**
 * Dictionaries of PETRARCH, PETRARCH-2 and UniversalPetrarch as a codebook: lines of verb, actor and agent files enter, YAML
 * files leave, with an account of what became of every line. Nothing is dropped silently.
 */
@NullMarked
package org.demarche.codebook.petrarch;

import org.jspecify.annotations.NullMarked;
