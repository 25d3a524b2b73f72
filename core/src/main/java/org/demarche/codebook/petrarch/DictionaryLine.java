package org.demarche.codebook.petrarch;

/**
 * A line of a dictionary that says something.
 *
 * @param file   as it was named
 * @param number from 1
 * @param raw    the line as it stands
 * @param text   the line without comment and outer white space
 */
record DictionaryLine(String file, int number, String raw, String text) {
    LineReport as(LineOutcome outcome, String reason) {
        return new LineReport(file, number, outcome, reason, raw.strip());
    }
}
