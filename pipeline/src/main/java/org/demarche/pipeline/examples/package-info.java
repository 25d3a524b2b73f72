/**
 * The examples of a codebook as its tests: a codebook and an engine enter, which examples fail and why leaves. Changes
 * neither.
 */
@NullMarked
package org.demarche.pipeline.examples;

import org.jspecify.annotations.NullMarked;
