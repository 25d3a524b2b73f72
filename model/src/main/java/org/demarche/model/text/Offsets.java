package org.demarche.model.text;

/**
 * A half-open range of UTF-16 code units in the text of one article.
 *
 * @param start index of the first unit, from 0
 * @param end   index after the last unit; greater than {@code start}
 */
public record Offsets(int start, int end) implements Comparable<Offsets> {
    public Offsets {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "offsets must satisfy 0 <= start < end, got [" + start + ", " + end + ")");
        }
    }

    /** Whether every unit of the other range lies in this one. */
    public boolean contains(Offsets other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two ranges share a unit. */
    public boolean overlaps(Offsets other) {
        return start < other.end && other.start < end;
    }

    /** The number of units in the range, at least 1. */
    public int length() {
        return end - start;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Offsets other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
