package org.demarche.read.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.read.text.Decoding.Decoded;
import org.demarche.read.text.Decoding.Undecodable;

/**
 * Decodes text whose encoding nobody tells: byte-order marks first, then strict UTF-8, then UTF-8 with a few broken
 * sequences, then the encoding that ICU finds likeliest.
 */
public final class TextDecoder {
    /** A byte-order mark and the encoding that it stands for; longer marks before their own beginnings. */
    private record Mark(List<Integer> bytes, Charset charset) {
        boolean begins(byte[] text) {
            for (int index = 0; index < bytes.size(); index++) {
                if (index >= text.length || (text[index] & 0xFF) != bytes.get(index)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8),
            new Mark(List.of(0xFF, 0xFE, 0x00, 0x00), Charset.forName("UTF-32LE")),
            new Mark(List.of(0x00, 0x00, 0xFE, 0xFF), Charset.forName("UTF-32BE")),
            new Mark(List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE),
            new Mark(List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE));

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<String> NEVER_TEXT_OF_OURS = Set.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    private static final char REPLACEMENT = '\uFFFD';
    /** ICU sets its confidence in tens; below this it is a guess among equals, and western European is the better one. */
    private static final int GUESS = 35;
    /** More than one control character in a hundred is no text; wire copy has a few (start and end of text). */
    private static final double CONTROL_SHARE = 0.01;

    private TextDecoder() {}

    /** The characters that the bytes stand for, or what they look like instead. */
    public static Decoding decode(byte[] bytes) {
        Optional<String> otherThanText = Signature.of(bytes);
        if (otherThanText.isPresent()) {
            return new Undecodable(otherThanText.get());
        }
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return marked(bytes, mark);
            }
        }
        for (byte unit : bytes) {
            if (unit == 0) {
                return new Undecodable("looks like binary data (it has NUL bytes), not text");
            }
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() ? checked(utf8.get(), Optional.empty()) : guessed(bytes);
    }

    private static Decoding marked(byte[] bytes, Mark mark) {
        int start = mark.bytes().size();
        Charset charset = mark.charset();
        Optional<String> text = strict(bytes, start, charset);
        if (text.isPresent()) {
            return checked(
                    text.get(),
                    charset.equals(StandardCharsets.UTF_8)
                            ? Optional.empty()
                            : Optional.of("read as " + charset + ", as its byte-order mark says"));
        }
        return checked(
                new String(bytes, start, bytes.length - start, charset),
                Optional.of("read as " + charset + ", as its byte-order mark says; what is not " + charset
                        + " was replaced by U+FFFD"));
    }

    private static Decoding guessed(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(unit -> unit == REPLACEMENT).count();
        long whole = lenient.chars()
                .filter(unit -> unit > 0x7F && unit != REPLACEMENT)
                .count();
        if (whole > broken) {
            return checked(
                    lenient, Optional.of("read as UTF-8; " + broken + " broken sequences were replaced by U+FFFD"));
        }
        Charset charset = likeliest(bytes);
        return checked(new String(bytes, charset), Optional.of("not UTF-8; read as " + charset + ", a guess"));
    }

    private static Charset likeliest(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            if (match.getConfidence() < GUESS) {
                return WESTERN;
            }
            if (name.startsWith("UTF-8") || name.startsWith("IBM4") || NEVER_TEXT_OF_OURS.contains(name)) {
                continue;
            }
            if (name.equals("ISO-8859-1")) {
                return WESTERN;
            }
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return WESTERN;
    }

    private static Decoding checked(String text, Optional<String> note) {
        long controls = text.chars().filter(TextDecoder::isForeignControl).count();
        if (text.indexOf('\0') >= 0) {
            return new Undecodable("looks like binary data (it has NUL characters), not text");
        }
        if (controls > text.length() * CONTROL_SHARE) {
            return new Undecodable("looks like binary data (" + controls + " control characters), not text");
        }
        return new Decoded(text, note);
    }

    private static boolean isForeignControl(int unit) {
        return Character.isISOControl(unit) && !(unit >= '\t' && unit <= '\r') && unit != '\u0085' && unit != '\u001A';
    }

    private static Optional<String> strict(byte[] bytes, int start, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
