package org.demarche.code.classifier;

import java.util.List;

/**
 * What the numbers of a classifier stand for, in their order.
 *
 * @param types    event types; the first, {@link #NONE}, is no event
 * @param modes    modes as {@code TYPE/mode}, and {@code TYPE/} for a type without a mode
 * @param statuses auxiliary modes
 */
public record Labels(List<String> types, List<String> modes, List<String> statuses) {
    /** The label for no event. */
    public static final String NONE = "none";

    public Labels {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
        if (types.isEmpty() || !types.get(0).equals(NONE)) {
            throw new IllegalArgumentException("the first label is " + NONE);
        }
    }
}
