/**
 * CAMEO as an output: resolved events enter, CAMEO codes leave, by a table of rules that people can read
 * ({@code cameo.yaml}). Never changes what an event is.
 */
@NullMarked
package org.demarche.cameo;

import org.jspecify.annotations.NullMarked;
