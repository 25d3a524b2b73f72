package org.demarche.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Rejected;

/**
 * Files behind the paths that a caller names. A folder is listed when its turn comes: entries in the order of their names,
 * folders within it likewise, hidden entries and links to folders left out, and only files of the known extensions. A file
 * that is named itself is read whatever its extension.
 */
final class InputPaths implements Iterator<Input> {
    private static final String STANDARD_INPUT = "-";
    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "json");
    private static final Set<String> PLAIN_TEXT = Set.of("txt");

    private final Iterator<String> paths;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private Optional<Input> upcoming = Optional.empty();

    InputPaths(List<String> paths) {
        this.paths = List.copyOf(paths).iterator();
    }

    /** Whether a file of this name holds one article a line. */
    static boolean isJsonLines(Path file) {
        return JSON_LINES.contains(extension(file));
    }

    @Override
    public boolean hasNext() {
        while (upcoming.isEmpty()) {
            if (!folders.isEmpty()) {
                upcoming = fromFolder(folders.peek());
            } else if (paths.hasNext()) {
                upcoming = named(paths.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no path is left");
        }
        Input input = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return input;
    }

    private Optional<Input> named(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.of(new Input.StandardInput());
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException notAPath) {
            return unusable("is not a path: " + notAPath.getReason(), name);
        }
        if (name.isBlank() || !Files.exists(path)) {
            return unusable("no such file or folder", name);
        }
        if (!Files.isDirectory(path)) {
            return Optional.of(new Input.File(path));
        }
        Optional<Input> problem = enter(path);
        return problem.isEmpty() && !folders.getFirst().hasNext()
                ? unusable("the folder holds nothing to read; name .txt, .jsonl, .ndjson or .json files", name)
                : problem;
    }

    private Optional<Input> fromFolder(Iterator<Path> entries) {
        if (!entries.hasNext()) {
            folders.pop();
            return Optional.empty();
        }
        Path entry = entries.next();
        return Files.isDirectory(entry) ? enter(entry) : Optional.of(new Input.File(entry));
    }

    private Optional<Input> enter(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            folders.push(entries.filter(InputPaths::isWanted).sorted().toList().iterator());
            return Optional.empty();
        } catch (IOException | UncheckedIOException failure) {
            folders.push(List.<Path>of().iterator());
            return unusable("the folder cannot be listed: " + failure.getMessage(), folder.toString());
        }
    }

    private static boolean isWanted(Path entry) {
        if (entry.getFileName().toString().startsWith(".")) {
            return false;
        }
        if (Files.isDirectory(entry)) {
            return !Files.isSymbolicLink(entry);
        }
        return PLAIN_TEXT.contains(extension(entry)) || JSON_LINES.contains(extension(entry));
    }

    private static String extension(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Input> unusable(String reason, String source) {
        return Optional.of(new Input.Unusable(new Rejected(reason, source)));
    }
}
