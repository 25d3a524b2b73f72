package org.demarche.read;

/**
 * Something that people should know about an input that was read all the same, such as a guessed encoding.
 *
 * @param message what was met and what was made of it
 * @param source  where, as in {@link org.demarche.model.Article#source()}
 */
public record ReadNote(String message, String source) {}
