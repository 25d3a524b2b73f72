package org.demarche.read.language;

/**
 * The beginning of a text, enough of it to tell its language.
 *
 * @param text  at most 4,000 characters
 * @param latin Latin letters in it
 * @param other letters of other scripts in it
 */
record LetterSample(String text, int latin, int other) {
    private static final int LENGTH = 4000;
    private static final int ENOUGH_LATIN = 60;
    /** Other scripts tell their language sooner, and some write a word with a letter or two. */
    private static final int ENOUGH_OTHER = 20;

    static LetterSample of(String text) {
        String sample = text.substring(0, Math.min(text.length(), LENGTH));
        int latin = 0;
        int other = 0;
        for (int index = 0; index < sample.length(); index++) {
            char unit = sample.charAt(index);
            if (Character.isLetter(unit)) {
                if (unit < '\u0250' || (unit >= '\u1E00' && unit < '\u1F00')) {
                    latin++;
                } else {
                    other++;
                }
            }
        }
        return new LetterSample(sample, latin, other);
    }

    boolean isEnough() {
        return latin + other >= (other > latin ? ENOUGH_OTHER : ENOUGH_LATIN);
    }
}
