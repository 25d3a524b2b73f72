package org.demarche.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Outcome.Accepted;
import org.demarche.model.Outcome.Refused;
import org.demarche.model.Rejected;
import org.demarche.read.block.BlockLabeller;
import org.demarche.read.jsonl.ReportLine;
import org.demarche.read.language.LanguageCheck;

/** Makes an article of decoded text: blocks, language, id. */
final class ArticleAssembly {
    private static final int ID_LENGTH = 16;

    private final BlockLabeller labeller;
    private final LanguageCheck language;
    private final Optional<LocalDate> published;
    private final Consumer<ReadNote> notes;
    private final SeenIds seen = new SeenIds();

    ArticleAssembly(
            BlockLabeller labeller, LanguageCheck language, Optional<LocalDate> published, Consumer<ReadNote> notes) {
        this.labeller = labeller;
        this.language = language;
        this.published = published;
        this.notes = notes;
    }

    /** The same assembly that has seen no id yet. */
    ArticleAssembly fresh() {
        return new ArticleAssembly(labeller, language, published, notes);
    }

    /** The article that is a whole plain text. */
    Outcome<Article> plainText(String text, String source) {
        return assembled(
                Optional.empty(), source, text, Optional.empty(), published, Optional.empty(), Optional.empty());
    }

    /** The article that a line of JSON gives. */
    Outcome<Article> line(ReportLine line, String source) {
        Optional<LocalDate> day = line.published().match(() -> published, Optional::of, Optional::empty);
        return assembled(line.id(), source, line.text(), line.title(), day, line.url(), line.publisher());
    }

    private Outcome<Article> assembled(
            Optional<String> givenId,
            String source,
            String text,
            Optional<String> title,
            Optional<LocalDate> day,
            Optional<String> url,
            Optional<String> publisher) {
        if (text.isBlank()) {
            return refused(text.isEmpty() ? "the text is empty" : "the text is only white space", source);
        }
        List<Block> blocks = labeller.label(text);
        Optional<String> objection = language.objection(body(text, blocks));
        if (objection.isPresent()) {
            return refused(objection.get(), source);
        }
        String id = givenId.orElseGet(() -> contentHash(text));
        seen.earlier(id, source)
                .ifPresent(earlier -> notes.accept(new ReadNote(
                        "id " + id + " was already given by " + earlier + "; both articles are kept", source)));
        return new Accepted<>(new Article(id, source, text, title, day, url, publisher, blocks));
    }

    private static String body(String text, List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.BODY) {
                body.append(text, block.offsets().start(), block.offsets().end())
                        .append('\n');
            }
        }
        return body.toString();
    }

    private static String contentHash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static Outcome<Article> refused(String reason, String source) {
        return new Refused<>(new Rejected(reason, source));
    }
}
