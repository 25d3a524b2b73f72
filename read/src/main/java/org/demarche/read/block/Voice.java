package org.demarche.read.block;

/**
 * How much a line speaks like a reader and how much like a reporter.
 *
 * @param reader   weight of readers' words and manners
 * @param reporter weight of reporters' words and manners
 * @param strong   whether it has a word that no reporter uses
 */
record Voice(int reader, int reporter, boolean strong) {
    private static final int LONG_LINE_WORDS = 30;
    private static final int DATELINE_WEIGHT = 3;

    static Voice of(Line line, Register readers, Register reporters) {
        String unquoted = Quotes.without(line.text());
        int reader = readers.weight(line.unquoted()) + manners(unquoted);
        int reporter = reporters.weight(line.unquoted())
                + (line.wordCount() >= LONG_LINE_WORDS ? 1 : 0)
                + (Dateline.begins(line) ? DATELINE_WEIGHT : 0);
        boolean strong = readers.heaviest(line.unquoted()) >= Register.STRONG;
        return new Voice(reader, reporter, strong);
    }

    /** Whether a reporter speaks, and plainly. */
    boolean isReporter() {
        return reporter >= reader + 2;
    }

    /** Whether a reader speaks rather than a reporter. */
    boolean isReader() {
        return reader > reporter;
    }

    private static int manners(String unquoted) {
        int weight = 0;
        for (int index = 0; index < unquoted.length(); index++) {
            char unit = unquoted.charAt(index);
            weight += unit == '!' || unit == '?' ? 1 : 0;
            weight += Character.getType(unit) == Character.OTHER_SYMBOL || Character.isHighSurrogate(unit) ? 2 : 0;
        }
        if (!unquoted.isEmpty() && Character.isLowerCase(unquoted.codePointAt(0))) {
            weight++;
        }
        return weight;
    }
}
