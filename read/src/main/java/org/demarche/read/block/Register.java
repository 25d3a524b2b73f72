package org.demarche.read.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighted words of a way of speaking; {@code comment-register.tsv} or {@code report-register.tsv}. */
final class Register {
    /** Nobody reports in words of this weight. */
    static final int STRONG = 3;

    private record Entry(int weight, Phrase phrase) {}

    private final Map<String, List<Entry>> byFirstWord;

    private Register(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = Map.copyOf(byFirstWord);
    }

    static Register load(String resource) {
        Map<String, List<Entry>> byFirstWord = new HashMap<>();
        for (String row : Resource.lines(resource)) {
            int tab = row.indexOf('\t');
            Phrase phrase = Phrase.of(row.substring(tab + 1));
            byFirstWord
                    .computeIfAbsent(phrase.parts().get(0), first -> new ArrayList<>())
                    .add(new Entry(Integer.parseInt(row.substring(0, tab)), phrase));
        }
        return new Register(byFirstWord);
    }

    /** Sum of the weights of the phrases that occur, each time that they do. */
    int weight(List<Word> words) {
        int sum = 0;
        for (int start = 0; start < words.size(); start++) {
            sum += heaviestAt(words, start);
        }
        return sum;
    }

    /** Weight of the heaviest phrase that occurs; 0 where none does. */
    int heaviest(List<Word> words) {
        int heaviest = 0;
        for (int start = 0; start < words.size(); start++) {
            heaviest = Math.max(heaviest, heaviestAt(words, start));
        }
        return heaviest;
    }

    private int heaviestAt(List<Word> words, int start) {
        int heaviest = 0;
        for (Entry entry : byFirstWord.getOrDefault(words.get(start).text(), List.of())) {
            if (entry.weight > heaviest && entry.phrase.begins(words.subList(start, words.size()))) {
                heaviest = entry.weight;
            }
        }
        return heaviest;
    }
}
