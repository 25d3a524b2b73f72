package org.demarche.cli.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.text.Offsets;

/** Finds words in a text: exactly, else whatever their case and the white space between them; whole words first. */
final class WordSearch {
    private WordSearch() {}

    /**
     * The first place of the words that is not taken; else the taken one; absent where they are not in the text.
     *
     * @param words not blank
     */
    static Optional<Offsets> find(String text, String words, Optional<Offsets> taken) {
        String loose = Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "\\s+" + other)
                .orElseThrow();
        String whole = "(?<![\\p{L}\\p{N}])" + loose + "(?![\\p{L}\\p{N}])";
        int ignoringCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return find(
                        text,
                        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + "(?![\\p{L}\\p{N}])"),
                        taken)
                .or(() -> find(text, Pattern.compile(whole, ignoringCase), taken))
                .or(() -> find(text, Pattern.compile(loose, ignoringCase), taken));
    }

    private static Optional<Offsets> find(String text, Pattern pattern, Optional<Offsets> taken) {
        Matcher matcher = pattern.matcher(text);
        Optional<Offsets> onTaken = Optional.empty();
        while (matcher.find()) {
            Offsets found = new Offsets(matcher.start(), matcher.end());
            if (taken.isEmpty() || !taken.get().overlaps(found)) {
                return Optional.of(found);
            }
            onTaken = Optional.of(found);
        }
        return onTaken;
    }
}
