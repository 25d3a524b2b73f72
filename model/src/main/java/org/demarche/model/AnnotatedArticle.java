package org.demarche.model;

import java.util.List;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Sentence;

/**
 * An article with its linguistic annotation.
 *
 * @param article    the article
 * @param sentences  of the blocks that were annotated, in order
 * @param quotations in order of their start, not overlapping
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Quotation> quotations) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
