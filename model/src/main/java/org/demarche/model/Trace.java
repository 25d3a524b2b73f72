package org.demarche.model;

/**
 * What made a record.
 *
 * @param rule     the frame or model that fired, as {@code TYPE/frame-id}
 * @param coder    name and version of the program
 * @param codebook name and version of the codebook
 */
public record Trace(String rule, String coder, String codebook) {}
