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
import org.demarche.annotate.corenlp.CoreNlpAnnotator;
import org.demarche.annotate.corenlp.CoreNlpSettings;
import org.demarche.annotate.quote.QuotationFinder;
import org.demarche.codebook.Codebook;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Screen;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Keeps sentences in a folder, so that a change of the codebook is measured in seconds. The engine is loaded only when
 * something is missing, and parses everything; the screen is applied to what was kept, and quotations are found anew.
 */
public final class CachedAnnotator implements Annotator {
    private final Path folder;
    private final String version;
    private final Supplier<Annotator> engine;
    private final QuotationFinder quotations;

    /**
     * Makes a cache.
     *
     * @param version    of the engine and of whatever else changes its sentences
     * @param engine     gives the engine; called for each miss, so it should give the same one
     * @param quotations finds the quotations
     */
    CachedAnnotator(Path folder, String version, Supplier<Annotator> engine, QuotationFinder quotations) {
        this.folder = folder;
        this.version = version;
        this.engine = engine;
        this.quotations = quotations;
    }

    /** A cache of what CoreNLP says, loaded when it is needed. */
    public static CachedAnnotator of(Path folder, Codebook codebook) {
        Set<String> speechVerbs = codebook.operators().speechVerbs();
        Supplier<Annotator> engine = new Supplier<>() {
            private Optional<Annotator> made = Optional.empty();

            @Override
            public synchronized Annotator get() {
                if (made.isEmpty()) {
                    made = Optional.of(new CoreNlpAnnotator(CoreNlpSettings.quickStart(), speechVerbs));
                }
                return made.get();
            }
        };
        return of(folder, codebook, engine);
    }

    /**
     * A cache of what CoreNLP says, with the quotations that a codebook's words of saying introduce.
     *
     * @param engine gives a {@link CoreNlpAnnotator}; not asked where nothing is missing
     */
    public static CachedAnnotator of(Path folder, Codebook codebook, Supplier<Annotator> engine) {
        QuotationFinder quotations = new QuotationFinder(codebook.operators().speechVerbs());
        String version = EngineFingerprint.of(CoreNlpAnnotator.class);
        return new CachedAnnotator(folder, version, engine, quotations);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen) {
        Path file = folder.resolve(key(article, kinds));
        if (Files.exists(file)) {
            return new Outcome.Accepted<>(screened(article, kinds, read(file, article), screen));
        }
        return engine.get()
                .annotate(article, kinds, Screen.all())
                .match(
                        annotated -> {
                            write(file, annotated.sentences());
                            return new Outcome.Accepted<>(screened(article, kinds, annotated.sentences(), screen));
                        },
                        Outcome.Refused::new);
    }

    private AnnotatedArticle screened(Article article, Set<BlockKind> kinds, List<Sentence> kept, Screen screen) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : kept) {
            sentences.add(screen.admits(sentence.tokens()) ? sentence : unparsed(sentence));
        }
        return new AnnotatedArticle(article, sentences, quotations.find(article, kinds, sentences));
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

    private void write(Path file, List<Sentence> sentences) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
                out.writeInt(sentences.size());
                for (Sentence sentence : sentences) {
                    write(out, sentence);
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

    private static List<Sentence> read(Path file, Article article) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<Sentence> sentences = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                sentences.add(readSentence(in, i, article.text()));
            }
            return sentences;
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
}
