/** Questions as JSON Lines, an answer for each: what relation a sentence tells of, who a phrase names. */
@NullMarked
package org.demarche.cli.query;

import org.jspecify.annotations.NullMarked;
