package org.demarche.quality;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Screen;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Keeps annotations in a folder, so that a change of the codebook is measured in seconds. The engine behind it is made only
 * when something is missing, and parses everything; the screen is applied to what was kept.
 */
public final class CachedAnnotator implements Annotator {
    private final Path folder;
    private final String version;
    private final Supplier<Annotator> engine;

    /**
     * Makes a cache.
     *
     * @param version of the engine and of whatever else changes its output
     * @param engine  gives the engine; called for each miss, so it should give the same one
     */
    public CachedAnnotator(Path folder, String version, Supplier<Annotator> engine) {
        this.folder = folder;
        this.version = version;
        this.engine = engine;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen) {
        Path file = folder.resolve(key(article, kinds));
        if (!Files.exists(file)) {
            Outcome<AnnotatedArticle> made = engine.get().annotate(article, kinds, Screen.all());
            return made.match(
                    annotated -> {
                        write(file, annotated);
                        return new Outcome.Accepted<>(screened(annotated, screen));
                    },
                    Outcome.Refused::new);
        }
        return new Outcome.Accepted<>(screened(read(file, article), screen));
    }

    private static AnnotatedArticle screened(AnnotatedArticle annotated, Screen screen) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            sentences.add(screen.admits(sentence.tokens()) ? sentence : unparsed(sentence));
        }
        return new AnnotatedArticle(annotated.article(), sentences, annotated.quotations());
    }

    private static Sentence unparsed(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> token.attached(Token.NO_HEAD, Relation.UNPARSED))
                .toList();
        return new Sentence(sentence.index(), sentence.offsets(), tokens, false);
    }

    private String key(Article article, Set<BlockKind> kinds) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((version + "|" + kinds.stream().sorted().toList() + "|" + article.blocks() + "|")
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(article.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private void write(Path file, AnnotatedArticle annotated) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
                out.writeInt(annotated.sentences().size());
                for (Sentence sentence : annotated.sentences()) {
                    write(out, sentence);
                }
                out.writeInt(annotated.quotations().size());
                for (Quotation quotation : annotated.quotations()) {
                    write(out, Optional.of(quotation.offsets()));
                    write(out, quotation.speaker());
                    write(out, quotation.cue());
                }
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(DataOutputStream out, Sentence sentence) throws IOException {
        out.writeBoolean(sentence.parsed());
        out.writeInt(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            out.writeInt(token.offsets().start());
            out.writeInt(token.offsets().end());
            out.writeUTF(token.lemma());
            out.writeUTF(token.partOfSpeech());
            out.writeUTF(token.entity().name());
            out.writeShort(token.head());
            out.writeUTF(token.relation().label());
        }
    }

    private static void write(DataOutputStream out, Optional<Offsets> offsets) throws IOException {
        out.writeInt(offsets.map(Offsets::start).orElse(-1));
        out.writeInt(offsets.map(Offsets::end).orElse(-1));
    }

    private static AnnotatedArticle read(Path file, Article article) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<Sentence> sentences = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                sentences.add(readSentence(in, i, article.text()));
            }
            List<Quotation> quotations = new ArrayList<>();
            int quoted = in.readInt();
            for (int i = 0; i < quoted; i++) {
                quotations.add(new Quotation(readOffsets(in).orElseThrow(), readOffsets(in), readOffsets(in)));
            }
            return new AnnotatedArticle(article, sentences, quotations);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Sentence readSentence(DataInputStream in, int index, String text) throws IOException {
        boolean parsed = in.readBoolean();
        int count = in.readInt();
        List<Token> tokens = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Offsets offsets = new Offsets(in.readInt(), in.readInt());
            tokens.add(new Token(
                    i,
                    offsets,
                    text.substring(offsets.start(), offsets.end()),
                    in.readUTF(),
                    in.readUTF(),
                    EntityKind.valueOf(in.readUTF()),
                    in.readShort(),
                    Relation.ofLabel(in.readUTF())));
        }
        Offsets offsets = new Offsets(
                tokens.get(0).offsets().start(), tokens.get(count - 1).offsets().end());
        return new Sentence(index, offsets, tokens, parsed);
    }

    private static Optional<Offsets> readOffsets(DataInputStream in) throws IOException {
        int start = in.readInt();
        int end = in.readInt();
        return start < 0 ? Optional.empty() : Optional.of(new Offsets(start, end));
    }
}
