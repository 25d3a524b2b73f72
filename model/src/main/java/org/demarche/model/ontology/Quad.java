package org.demarche.model.ontology;

/** The four classes of PLOVER events, numbered 1 to 4 as in the manual. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    /** The manual's number of this class, 1 to 4. */
    public int number() {
        return number;
    }

    /** Whether events of this class are conflict (quads 3 and 4) rather than cooperation. */
    public boolean isConflict() {
        return number > 2;
    }

    /**
     * The class with a number.
     *
     * @throws IllegalArgumentException if the number is not 1 to 4
     */
    public static Quad ofNumber(int number) {
        for (Quad quad : values()) {
            if (quad.number == number) {
                return quad;
            }
        }
        throw new IllegalArgumentException("a quad is 1, 2, 3 or 4, got " + number);
    }
}
