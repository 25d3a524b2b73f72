package org.demarche.read.block;

/** Quotation marks of one line. */
final class Quotes {
    private Quotes() {}

    /** The text with what stands in double quotation marks left out; an unclosed quotation runs to the end. */
    static String without(String text) {
        StringBuilder outside = new StringBuilder(text.length());
        int depth = 0;
        boolean straight = false;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            switch (unit) {
                case '"' -> straight = !straight;
                case '“', '«' -> depth++;
                case '”', '»' -> depth = Math.max(0, depth - 1);
                default -> {
                    if (depth == 0 && !straight) {
                        outside.append(unit);
                    }
                }
            }
        }
        return outside.toString();
    }
}
