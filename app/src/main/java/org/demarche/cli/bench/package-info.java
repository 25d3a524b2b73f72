/** Measures how fast articles are coded and with how much memory. */
@NullMarked
package org.demarche.cli.bench;

import org.jspecify.annotations.NullMarked;
