package org.demarche.cli;

import org.demarche.pipeline.CodedArticle;

/** A way to print coded articles. Not thread-safe. */
interface CodedOutput {
    /** Prints an article's events. */
    void print(CodedArticle article);

    /** Prints what stands under all articles. */
    void end();
}
