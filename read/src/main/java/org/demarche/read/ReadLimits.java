package org.demarche.read;

/**
 * How much input is taken for one article; what is larger is rejected without being held in memory.
 *
 * @param fileSizeBytes largest plain-text file
 * @param lineSizeBytes largest line of a JSON Lines file
 */
public record ReadLimits(int fileSizeBytes, int lineSizeBytes) {
    private static final int DEFAULT_SIZE_BYTES = 10_000_000;

    public ReadLimits {
        if (fileSizeBytes < 1 || lineSizeBytes < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive, got file " + fileSizeBytes + " and line " + lineSizeBytes + " bytes");
        }
    }

    /** Ten million bytes for a file, and as many for a line. */
    public static ReadLimits defaults() {
        return new ReadLimits(DEFAULT_SIZE_BYTES, DEFAULT_SIZE_BYTES);
    }
}
