/**
 * The closed worlds of the ontology. Types, modes, contexts and sectors are open: they are values of the codebook.
 */
@NullMarked
package org.demarche.model.ontology;

import org.jspecify.annotations.NullMarked;
