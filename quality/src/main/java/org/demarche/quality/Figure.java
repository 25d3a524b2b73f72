package org.demarche.quality;

/**
 * A measured number.
 *
 * @param name  what was measured, unique in its set
 * @param value a share or F1 from 0 to 1, or a count for each item where the name says so
 */
public record Figure(String name, double value) {}
