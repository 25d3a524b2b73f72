/**
 * Bytes to articles: paths, folders and standard input go in, a lazily read stream of
 * {@link org.demarche.model.Outcome}s of {@link org.demarche.model.Article}s comes out, bad inputs among them as
 * {@link org.demarche.model.Rejected}. Begin at {@link org.demarche.read.ArticleReader}. Nothing here annotates or codes,
 * and nothing is fetched over the network.
 */
@NullMarked
package org.demarche.read;

import org.jspecify.annotations.NullMarked;
