package org.demarche.corpus;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Words to what their inflected and derived forms share: {@code sent}, {@code sends} and {@code send} to one root. */
final class WordRoots {
    private final Map<String, String> baseForms;

    private WordRoots(Map<String, String> baseForms) {
        this.baseForms = Map.copyOf(baseForms);
    }

    /** The roots by the packaged list of irregular forms and an English stemmer. */
    static WordRoots packaged() {
        Map<String, String> baseForms = new HashMap<>();
        for (String line : WordList.lines("base-forms.txt")) {
            String[] halves = line.split(":\\s*", 2);
            for (String form : halves[1].split("\\s+", -1)) {
                baseForms.put(form, halves[0]);
            }
        }
        return new WordRoots(baseForms);
    }

    /** The root of a word in lower case. */
    String of(String word) {
        return new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH)
                .stem(baseForms.getOrDefault(word, word))
                .toString();
    }
}
