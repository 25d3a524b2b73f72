/**
 * What was learned from the corpus: the states of a sentence's words come in, how likely each word tells of an event of each type, who
 * takes part in it, in which mode and status, and which relation a pair is in, go out. Knows no frames and no engine.
 */
@NullMarked
package org.demarche.code.classifier;

import org.jspecify.annotations.NullMarked;
