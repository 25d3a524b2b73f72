/**
 * Articles to annotated articles, one package per engine. Knows no codebook: the words of saying that credit a quotation
 * come in as an argument.
 */
@NullMarked
package org.demarche.annotate;

import org.jspecify.annotations.NullMarked;
