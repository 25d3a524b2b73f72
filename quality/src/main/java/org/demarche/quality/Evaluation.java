package org.demarche.quality;

import java.io.IOException;
import java.util.List;

/** Measures the coder on one gold set. */
public interface Evaluation {
    /** The set's name: its folder and file among the gold sets, without extension. */
    String name();

    /** Whether the set is there. */
    boolean isPresent();

    /**
     * The figures, in the order in which they are printed; always the same ones.
     *
     * @throws IOException if the set cannot be read
     */
    List<Figure> measure() throws IOException;

    /** What people should know about how it is measured, in a line; possibly empty. */
    default String note() {
        return "";
    }
}
