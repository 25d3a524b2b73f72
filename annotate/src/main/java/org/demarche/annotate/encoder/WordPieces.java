package org.demarche.annotate.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;

/**
 * Divides a sentence into the pieces of an uncased BERT (Devlin et al. 2019): lower case, accents dropped, punctuation by itself, words
 * in pieces of the vocabulary; and remembers which characters each word has. Immutable and thread-safe.
 */
public final class WordPieces {
    private final Vocabulary vocabulary;
    private final int most;
    private final int opening;
    private final int closing;
    private final int mask;

    /**
     * Makes a divider.
     *
     * @param most how many pieces a sentence may have, the two marks included; words after that are left out
     */
    WordPieces(Vocabulary vocabulary, int most) {
        this.vocabulary = vocabulary;
        this.most = most;
        this.opening = vocabulary.number("[CLS]");
        this.closing = vocabulary.number("[SEP]");
        this.mask = vocabulary.number("[MASK]");
    }

    /**
     * A divided sentence.
     *
     * @param numbers the pieces by number, opening and closing mark included
     * @param words   the words, in order
     */
    @SuppressWarnings("ArrayRecordComponent") // made for one use
    public record Divided(long[] numbers, List<Encoding.Word> words) {}

    /**
     * Divides a sentence.
     *
     * @param masked stretches that become one mask each; not overlapping, in order
     */
    public Divided divide(String sentence, List<Offsets> masked) {
        List<Integer> numbers = new ArrayList<>();
        List<Encoding.Word> words = new ArrayList<>();
        numbers.add(opening);
        int at = 0;
        int next = 0;
        while (at < sentence.length() && numbers.size() < most - 1) {
            boolean isMasked = next < masked.size() && masked.get(next).start() <= at;
            int limit = next < masked.size() ? masked.get(next).start() : sentence.length();
            if (isMasked) {
                Offsets place = masked.get(next++);
                if (place.end() > at) {
                    words.add(new Encoding.Word(new Offsets(at, place.end()), numbers.size(), numbers.size() + 1));
                    numbers.add(mask);
                    at = place.end();
                }
            } else if (isBlank(sentence.codePointAt(at))) {
                at += Character.charCount(sentence.codePointAt(at));
            } else {
                int end = wordEnd(sentence, at, limit);
                add(sentence, new Offsets(at, end), numbers, words);
                at = end;
            }
        }
        numbers.add(closing);
        return new Divided(numbers.stream().mapToLong(Integer::longValue).toArray(), words);
    }

    private void add(String sentence, Offsets place, List<Integer> numbers, List<Encoding.Word> words) {
        String form = form(sentence.substring(place.start(), place.end()));
        if (form.isEmpty()) {
            return;
        }
        int from = numbers.size();
        for (int piece : vocabulary.pieces(form)) {
            if (numbers.size() < most - 1) {
                numbers.add(piece);
            }
        }
        words.add(new Encoding.Word(place, from, numbers.size()));
    }

    private static int wordEnd(String sentence, int start, int limit) {
        int first = sentence.codePointAt(start);
        int end = start + Character.charCount(first);
        if (standsAlone(first)) {
            return end;
        }
        while (end < limit) {
            int unit = sentence.codePointAt(end);
            if (isBlank(unit) || standsAlone(unit)) {
                return end;
            }
            end += Character.charCount(unit);
        }
        return Math.min(end, sentence.length());
    }

    private static String form(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.codePoints().filter(unit -> !isDropped(unit)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBlank(int unit) {
        return Character.isWhitespace(unit) || Character.getType(unit) == Character.SPACE_SEPARATOR;
    }

    private static boolean isDropped(int unit) {
        int kind = Character.getType(unit);
        return unit == 0
                || unit == 0xFFFD
                || kind == Character.NON_SPACING_MARK
                || kind == Character.CONTROL
                || kind == Character.FORMAT;
    }

    private static boolean standsAlone(int unit) {
        boolean symbol = (unit >= 33 && unit <= 47)
                || (unit >= 58 && unit <= 64)
                || (unit >= 91 && unit <= 96)
                || (unit >= 123 && unit <= 126);
        boolean ideograph = (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF);
        return symbol
                || ideograph
                || switch (Character.getType(unit)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
