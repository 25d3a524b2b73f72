package org.demarche.cli;

/** Numbers with their noun. */
final class Counted {
    private Counted() {}

    /** {@code 1 event}, {@code 2 events}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
