package org.demarche.codebook.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An actor's code and when it holds: {@code [USAGOV >20010120]}.
 *
 * @param code without dates
 * @param from first day; absent if open
 * @param to   last day; absent if open
 */
record DatedCode(String code, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** What stands between the brackets. */
    static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

    private static final Pattern CONTENT =
            Pattern.compile("\\s*([A-Z0-9]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?\\s*");
    private static final int FULL_DATE = 8;
    private static final int SHORT_DATE = 6;
    private static final int LAST_YEAR_OF_THIS_CENTURY = 30;

    /** Reads the content of brackets; absent where it is no code, or a date is no day. */
    static Optional<DatedCode> parse(String content) {
        Matcher matcher = CONTENT.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Optional<LocalDate> from = Optional.empty();
            Optional<LocalDate> to = Optional.empty();
            if (matcher.group(2) != null) {
                LocalDate day = day(matcher.group(3));
                boolean after = matcher.group(2).equals(">");
                from = after ? Optional.of(day) : from;
                to = after ? to : Optional.of(day);
            } else if (matcher.group(4) != null) {
                from = Optional.of(day(matcher.group(4)));
                to = Optional.of(day(matcher.group(5)));
            }
            return Optional.of(new DatedCode(matcher.group(1), from, to));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether it holds at all times. */
    boolean isAlways() {
        return from.isEmpty() && to.isEmpty();
    }

    private static LocalDate day(String digits) {
        if (digits.length() == SHORT_DATE) {
            int year = Integer.parseInt(digits.substring(0, 2));
            return day((year < LAST_YEAR_OF_THIS_CENTURY ? "20" : "19") + digits);
        }
        if (digits.length() != FULL_DATE) {
            throw new DateTimeException(digits + " is no day");
        }
        int month = Math.max(1, Integer.parseInt(digits.substring(4, 6)));
        int day = Math.max(1, Integer.parseInt(digits.substring(6)));
        return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), month, day);
    }
}
