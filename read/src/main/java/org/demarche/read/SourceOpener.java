package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.Article;
import org.demarche.model.Outcome.Refused;
import org.demarche.model.Rejected;
import org.demarche.read.jsonl.BoundedLines;
import org.demarche.read.text.Signature;
import org.demarche.read.text.TextDecoder;

/** Opens inputs, each as plain text or as JSON Lines. */
final class SourceOpener implements Input.Cases<Source> {
    private static final String STANDARD_INPUT = "-";
    private static final int PREFIX_SIZE_BYTES = 8192;

    private final ReadLimits limits;
    private final ArticleAssembly assembly;
    private final Consumer<ReadNote> notes;
    private final InputStream standardInput;

    SourceOpener(ReadLimits limits, ArticleAssembly assembly, Consumer<ReadNote> notes, InputStream standardInput) {
        this.limits = limits;
        this.assembly = assembly;
        this.notes = notes;
        this.standardInput = standardInput;
    }

    Source open(Input input) {
        return input.match(this);
    }

    @Override
    public Source file(Input.File file) {
        Path path = file.path();
        String source = path.toString();
        try {
            if (!InputPaths.isJsonLines(path)) {
                return plainText(path, source);
            }
            return jsonLines(new BufferedInputStream(Files.newInputStream(path), PREFIX_SIZE_BYTES), source);
        } catch (IOException failure) {
            return refused("cannot be read: " + message(failure), source);
        }
    }

    @Override
    public Source standardInput() {
        BufferedInputStream bytes = new BufferedInputStream(new NotClosed(standardInput), PREFIX_SIZE_BYTES);
        try {
            return Signature.startsLikeJson(prefix(bytes))
                    ? jsonLines(bytes, STANDARD_INPUT)
                    : plainText(bytes, STANDARD_INPUT);
        } catch (IOException failure) {
            return refused("cannot be read: " + message(failure), STANDARD_INPUT);
        }
    }

    @Override
    public Source unusable(Input.Unusable unusable) {
        return Source.of(new Refused<Article>(unusable.rejection()));
    }

    private Source plainText(Path path, String source) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > limits.fileSizeBytes()) {
            return tooLarge(source);
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return plainText(bytes, source);
        }
    }

    private Source plainText(InputStream input, String source) throws IOException {
        byte[] bytes = input.readNBytes(limits.fileSizeBytes());
        if (input.read() >= 0) {
            return tooLarge(source);
        }
        return Source.of(TextDecoder.decode(bytes)
                .match(
                        decoded -> {
                            decoded.note().ifPresent(note -> notes.accept(new ReadNote(note, source)));
                            return assembly.plainText(decoded.text(), source);
                        },
                        reason -> new Refused<>(new Rejected(reason, source))));
    }

    private Source jsonLines(BufferedInputStream bytes, String source) throws IOException {
        byte[] prefix = prefix(bytes);
        Optional<String> wrongKind = Signature.of(prefix).or(() -> Signature.notJsonLines(prefix));
        if (wrongKind.isPresent()) {
            bytes.close();
            return refused(wrongKind.get(), source);
        }
        bytes.skipNBytes(Signature.utf8MarkLength(prefix));
        return new JsonLinesSource(new BoundedLines(bytes, limits.lineSizeBytes()), source, assembly, notes);
    }

    private static byte[] prefix(BufferedInputStream bytes) throws IOException {
        bytes.mark(PREFIX_SIZE_BYTES);
        byte[] prefix = bytes.readNBytes(PREFIX_SIZE_BYTES);
        bytes.reset();
        return prefix;
    }

    private Source tooLarge(String source) {
        return refused(
                "larger than " + limits.fileSizeBytes() + " bytes; split it into one file or one JSON line a report",
                source);
    }

    private static Source refused(String reason, String source) {
        return Source.of(new Refused<Article>(new Rejected(reason, source)));
    }

    /** The message with the kind of failure, since some carry only a path. */
    static String message(IOException failure) {
        return failure.getClass().getSimpleName() + " (" + failure.getMessage() + ")";
    }

    /** Standard input belongs to the caller. */
    private static final class NotClosed extends FilterInputStream {
        NotClosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
