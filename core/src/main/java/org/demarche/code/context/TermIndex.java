package org.demarche.code.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.codebook.Context;
import org.demarche.codebook.ContextTerm;

/** Finds the terms of all contexts in a run of words. Immutable. */
final class TermIndex {
    /**
     * A term of a context.
     *
     * @param context its place among the contexts of the codebook
     * @param term    the term
     */
    record Entry(int context, ContextTerm term) {}

    /**
     * A term that was found.
     *
     * @param entry the term
     * @param first index of its first word
     * @param last  index of its last word
     */
    record Hit(Entry entry, int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    private static final Comparator<Hit> LONGEST_FIRST =
            Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::first);

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    TermIndex(List<Context> contexts) {
        for (int context = 0; context < contexts.size(); context++) {
            for (ContextTerm term : contexts.get(context).terms()) {
                byFirstWord
                        .computeIfAbsent(term.words().get(0), word -> new ArrayList<>())
                        .add(new Entry(context, term));
            }
        }
    }

    /** The terms in a run of words; of those of one context that overlap the longest only, and none that merely hides others. */
    List<Hit> in(List<Word> words) {
        Map<Integer, List<Hit>> byContext = new HashMap<>();
        for (int first = 0; first < words.size(); first++) {
            for (Entry entry : candidates(words.get(first))) {
                int last = first + entry.term().words().size() - 1;
                if (last < words.size() && matches(entry.term(), words, first)) {
                    byContext
                            .computeIfAbsent(entry.context(), context -> new ArrayList<>())
                            .add(new Hit(entry, first, last));
                }
            }
        }
        List<Hit> kept = new ArrayList<>();
        byContext.values().forEach(hits -> keepLongest(hits, kept));
        return kept;
    }

    private Set<Entry> candidates(Word word) {
        Set<Entry> candidates = new LinkedHashSet<>(byFirstWord.getOrDefault(word.form(), List.of()));
        candidates.addAll(byFirstWord.getOrDefault(word.lemma(), List.of()));
        return candidates;
    }

    private static boolean matches(ContextTerm term, List<Word> words, int first) {
        for (int i = 0; i < term.words().size(); i++) {
            if (!words.get(first + i).is(term.words().get(i))) {
                return false;
            }
        }
        return term.wordClass()
                .includes(words.get(first + term.words().size() - 1).partOfSpeech());
    }

    private static void keepLongest(List<Hit> hits, List<Hit> kept) {
        hits.sort(LONGEST_FIRST);
        List<Hit> taken = new ArrayList<>();
        for (Hit hit : hits) {
            boolean free =
                    taken.stream().noneMatch(other -> hit.first() <= other.last() && other.first() <= hit.last());
            if (free) {
                taken.add(hit);
                if (hit.entry().term().weight() > 0) {
                    kept.add(hit);
                }
            }
        }
    }
}
