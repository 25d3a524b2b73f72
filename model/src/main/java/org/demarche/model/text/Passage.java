package org.demarche.model.text;

/**
 * A piece of an article's text with its place, the evidence for one part of a record.
 *
 * @param offsets where it stands in the article's text
 * @param text    its characters; as many as the offsets cover
 */
public record Passage(Offsets offsets, String text) {
    public Passage {
        if (text.length() != offsets.length()) {
            throw new IllegalArgumentException("passage of " + text.length() + " units at " + offsets);
        }
    }

    /**
     * The passage of a text between two offsets.
     *
     * @throws IndexOutOfBoundsException if the offsets lie outside the text
     */
    public static Passage of(String text, Offsets offsets) {
        return new Passage(offsets, text.substring(offsets.start(), offsets.end()));
    }
}
