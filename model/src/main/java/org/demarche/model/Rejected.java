package org.demarche.model;

/**
 * An input that a stage could not use. One rejected input never stops a run.
 *
 * @param reason what is wrong and, where there is one, the remedy
 * @param source where the input came from, as in {@link Article#source()}
 */
public record Rejected(String reason, String source) {}
