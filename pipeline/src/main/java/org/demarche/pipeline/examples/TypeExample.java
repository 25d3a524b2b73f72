package org.demarche.pipeline.examples;

import org.demarche.codebook.Example;

/**
 * An example with the type in whose file it stands.
 *
 * @param type    name of the type
 * @param example the example
 */
public record TypeExample(String type, Example example) {}
