package org.demarche.read;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.read.block.BlockLabeller;
import org.demarche.read.language.EnglishCheck;
import org.demarche.read.language.LanguageCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles from plain-text and JSON Lines files, folders of them, and standard input. A reader may be used for
 * many streams, by one thread at a time.
 */
public final class ArticleReader {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

    private final ReadLimits limits;
    private final ArticleAssembly assembly;
    private final Consumer<ReadNote> notes;

    /** A reader with default limits and no default date, which writes its notes to the log. */
    public ArticleReader() {
        this(ReadLimits.defaults(), Optional.empty(), ArticleReader::log);
    }

    /**
     * A reader of English reports.
     *
     * @param published day of publication of articles whose input names none
     * @param notes     told what people should know about inputs that were read all the same
     */
    public ArticleReader(ReadLimits limits, Optional<LocalDate> published, Consumer<ReadNote> notes) {
        this(limits, published, notes, new EnglishCheck());
    }

    /** As the other constructor, with another idea of which languages can be read. */
    public ArticleReader(
            ReadLimits limits, Optional<LocalDate> published, Consumer<ReadNote> notes, LanguageCheck language) {
        this.limits = limits;
        this.notes = notes;
        this.assembly = new ArticleAssembly(new BlockLabeller(), language, published, notes);
    }

    /**
     * Articles of the inputs, in the order given; nothing is opened before it is asked for.
     *
     * @param paths         files, folders (read recursively, in the order of their names), or {@code -} for standard input
     * @param standardInput what {@code -} stands for; not closed
     */
    public ArticleStream read(List<String> paths, InputStream standardInput) {
        SourceOpener opener = new SourceOpener(limits, assembly.fresh(), notes, standardInput);
        return new ArticleStream(new InputPaths(paths), opener);
    }

    /** As {@link #read(List, InputStream)}, where standard input is empty. */
    public ArticleStream read(List<String> paths) {
        return read(paths, InputStream.nullInputStream());
    }

    private static void log(ReadNote note) {
        LOG.info("{}: {}", note.source(), note.message());
    }
}
