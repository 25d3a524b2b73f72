package org.demarche.quality;

import org.junit.jupiter.api.Assumptions;

/** Skips a test whose material is not there, and says so. */
final class Absent {
    private Absent() {}

    /** Prints the reason and ends the test as skipped. */
    static void skip(String reason) {
        System.out.println("skipped: " + reason);
        Assumptions.abort("skipped: " + reason);
    }
}
