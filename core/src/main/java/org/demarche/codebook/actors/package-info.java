/** Who there is: countries, leaders with their offices, organisations, groups, role nouns, as the codebook lists them. */
@NullMarked
package org.demarche.codebook.actors;

import org.jspecify.annotations.NullMarked;
