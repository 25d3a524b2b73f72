package org.demarche.codebook.petrarch;

/**
 * What became of a line.
 *
 * @param file    of the dictionary, as it was named
 * @param line    number in the file, from 1
 * @param outcome what became of it
 * @param reason  why; empty where it was understood
 * @param text    the line
 */
public record LineReport(String file, int line, LineOutcome outcome, String reason, String text) {}
