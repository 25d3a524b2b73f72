package org.demarche.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Reads days from options. */
final class Dates {
    private Dates() {}

    /** The day that {@code 2023-06-16} names. */
    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + text + "' is not a day; write it as 2023-06-16");
        }
    }
}
