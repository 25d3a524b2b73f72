package org.demarche.annotate.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pieces that an encoder knows, by number. Immutable. */
final class Vocabulary {
    static final String CONTINUES = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int unknown;

    Vocabulary(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        this.unknown = number("[UNK]");
    }

    /**
     * Reads the vocabulary of a WordPiece tokenizer in the format of the Hugging Face library ({@code tokenizer.json}).
     *
     * @throws IOException if it is not such a file
     */
    static Vocabulary read(InputStream json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(parser.currentName())) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String piece = parser.currentName();
                        numbers.put(piece, parser.nextIntValue(-1));
                    }
                }
            }
        }
        if (numbers.isEmpty()) {
            throw new IOException("the tokenizer has no vocabulary");
        }
        return new Vocabulary(numbers);
    }

    /**
     * The number of a piece that every such vocabulary has.
     *
     * @throws IllegalArgumentException if it has not
     */
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return number;
    }

    /** The pieces of a word, longest first from the left (Wu et al. 2016); one unknown piece where there is no such division. */
    List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            Optional<String> longest = longest(word, from);
            if (longest.isEmpty()) {
                return List.of(unknown);
            }
            pieces.add(number(longest.get()));
            from += longest.get().length() - (from == 0 ? 0 : CONTINUES.length());
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private Optional<String> longest(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            String piece = (from == 0 ? "" : CONTINUES) + word.substring(from, to);
            if (numbers.containsKey(piece)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }
}
