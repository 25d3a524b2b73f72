package org.demarche.read.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file is by its first bytes. */
public final class Signature {
    /** First bytes, as ISO 8859-1 characters, and what they begin. */
    private record Magic(String bytes, String looksLike) {}

    private static final List<Magic> BINARY = List.of(
            new Magic("\u00FF\u00D8\u00FF", "a JPEG image"),
            new Magic("\u0089PNG", "a PNG image"),
            new Magic("GIF8", "a GIF image"),
            new Magic("RIFF", "a media file (RIFF)"),
            new Magic("%PDF-", "a PDF document"),
            new Magic("PK\u0003\u0004", "a ZIP archive or an office document"),
            new Magic("PK\u0005\u0006", "an empty ZIP archive"),
            new Magic("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            new Magic("\u001F\u008B", "a gzip archive"),
            new Magic("BZh", "a bzip2 archive"),
            new Magic("\u00FD7zXZ", "an xz archive"),
            new Magic("7z\u00BC\u00AF", "a 7-Zip archive"),
            new Magic("Rar!", "a RAR archive"),
            new Magic("(\u00B5/\u00FD", "a Zstandard archive"),
            new Magic("\u007FELF", "a program"),
            new Magic("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
            new Magic("ID3", "an MP3 recording"),
            new Magic("OggS", "an Ogg recording"),
            new Magic("SQLite format 3", "an SQLite database"),
            new Magic("PAR1", "a Parquet file"),
            new Magic("WARC/1.", "a web archive (WARC)"),
            new Magic("{\\rtf", "a rich-text document (RTF)"));

    private static final List<Magic> MARKUP = List.of(
            new Magic("<!doctype html", "an HTML page"),
            new Magic("<html", "an HTML page"),
            new Magic("<?xml", "an XML document"));

    private static final int MARKUP_WINDOW = 256;

    private Signature() {}

    /** Why these are the first bytes of something other than text, where they are. */
    public static Optional<String> of(byte[] prefix) {
        String bytes = latin1(prefix);
        for (Magic magic : BINARY) {
            if (bytes.startsWith(magic.bytes)) {
                return Optional.of("looks like " + magic.looksLike + ", not text");
            }
        }
        String start = bytes.substring(utf8MarkLength(prefix), Math.min(bytes.length(), MARKUP_WINDOW))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        for (Magic magic : MARKUP) {
            if (start.startsWith(magic.bytes)) {
                return Optional.of("looks like " + magic.looksLike + "; save its text and read that");
            }
        }
        return Optional.empty();
    }

    /** Why a file with these first bytes cannot hold one JSON object a line, where that is plain at once. */
    public static Optional<String> notJsonLines(byte[] prefix) {
        String bytes = latin1(prefix);
        if (bytes.startsWith("\u00FF\u00FE") || bytes.startsWith("\u00FE\u00FF")) {
            return Optional.of("JSON Lines are UTF-8, and this looks like UTF-16; convert it");
        }
        String start = bytes.substring(utf8MarkLength(prefix)).stripLeading();
        String firstLine = start.lines().findFirst().orElse("").strip();
        if (firstLine.startsWith("[") || firstLine.equals("{")) {
            return Optional.of(
                    "JSON, but not JSON Lines: put one object on each line (jq -c '.[]' does it for an array)");
        }
        return Optional.empty();
    }

    /** Whether the first character that is not white space opens a JSON object. */
    public static boolean startsLikeJson(byte[] prefix) {
        String start = latin1(prefix).substring(utf8MarkLength(prefix)).stripLeading();
        return start.startsWith("{") && Signature.of(prefix).isEmpty();
    }

    /** Number of bytes of the UTF-8 byte-order mark at the start: 3, or 0 where there is none. */
    public static int utf8MarkLength(byte[] prefix) {
        return latin1(prefix).startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    }

    private static String latin1(byte[] prefix) {
        return new String(prefix, 0, Math.min(prefix.length, 8192), StandardCharsets.ISO_8859_1);
    }
}
