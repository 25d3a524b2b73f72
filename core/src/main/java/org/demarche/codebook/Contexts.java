package org.demarche.codebook;

import java.util.List;

/**
 * The contexts of a codebook and how they are weighed.
 *
 * @param contexts   in the order of the file
 * @param sentence   factor of terms in the sentence of the event
 * @param distant    factor of terms in that sentence that stand further from the trigger than {@code reach}
 * @param reach      tokens between a term and the trigger up to which it is close
 * @param paragraph  factor of terms in sentences close by in the same paragraph
 * @param lead       factor of terms in the title and at the start of the article
 * @param elsewhere  factor of terms anywhere else in the article
 * @param background the most that lead and elsewhere add together
 * @param threshold  what a context must reach
 * @param most       the most contexts of an event
 */
public record Contexts(
        List<Context> contexts,
        double sentence,
        double distant,
        int reach,
        double paragraph,
        double lead,
        double elsewhere,
        double background,
        double threshold,
        int most) {
    public Contexts {
        contexts = List.copyOf(contexts);
        if (threshold <= 0 || most < 1) {
            throw new IllegalArgumentException(
                    "the threshold must be above 0 and most at least 1, got " + threshold + " and " + most);
        }
    }
}
