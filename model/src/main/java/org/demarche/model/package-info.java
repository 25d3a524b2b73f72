/**
 * The values that flow between the stages, one type for each: bytes become an {@link org.demarche.model.Article}, then an
 * {@link org.demarche.model.AnnotatedArticle}, then {@link org.demarche.model.CodedEvent}s and
 * {@link org.demarche.model.ResolvedEvent}s. Values are immutable; nothing here reads, codes or stores.
 */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
