/**
 * Coded events to resolved events: the words of participants become actors with country and sector, by the knowledge base of
 * the codebook and the date of the report. An event that no political actor takes part in is left out.
 */
@NullMarked
package org.demarche.resolve;

import org.jspecify.annotations.NullMarked;
