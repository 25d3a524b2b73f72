package org.demarche.codebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which a text tells what somebody says, thinks or stands for. All are lemmas.
 *
 * @param verbs           verbs of telling: <i>say</i>, <i>accuse</i>, <i>want</i>
 * @param bare            those verbs that stand before or behind what they tell without any tie: <i>..., she said</i>
 * @param nouns           nouns of telling: <i>claim</i>, <i>call</i> (for something)
 * @param adjectives      predicates of a speaker: <i>confident</i>, <i>critical</i>
 * @param holders         nouns for those who hold a view: <i>critic</i>, <i>supporter</i>
 * @param holdersOf       prepositions that follow these
 * @param prepositions    what stands before a source, in lower case: <i>according to</i>
 * @param ownWords        nouns that, owned and behind <i>in</i> or <i>by</i>, name a source: <i>in his view</i>
 * @param soundings       nouns that behind <i>in</i> name a source: <i>in the polls</i>
 * @param speakers        nouns besides those of roles that can hold a stance: <i>majority</i>, <i>court</i>
 * @param headlineSources nouns that a headline may name before a colon: <i>poll</i>
 * @param hearsay         adverbs that put a clause in nobody's words in particular: <i>reportedly</i>
 */
public record SpeechCues(
        Map<String, SpeechCue> verbs,
        Set<String> bare,
        Map<String, SpeechCue> nouns,
        Map<String, SpeechCue> adjectives,
        Set<String> holders,
        Set<String> holdersOf,
        Set<String> prepositions,
        Set<String> ownWords,
        Set<String> soundings,
        Set<String> speakers,
        Set<String> headlineSources,
        Set<String> hearsay) {
    public SpeechCues {
        verbs = Map.copyOf(verbs);
        bare = Set.copyOf(bare);
        nouns = Map.copyOf(nouns);
        adjectives = Map.copyOf(adjectives);
        holders = Set.copyOf(holders);
        holdersOf = Set.copyOf(holdersOf);
        prepositions = Set.copyOf(prepositions);
        ownWords = Set.copyOf(ownWords);
        soundings = Set.copyOf(soundings);
        speakers = Set.copyOf(speakers);
        headlineSources = Set.copyOf(headlineSources);
        hearsay = Set.copyOf(hearsay);
    }

    /** What a verb takes; empty if it is none of telling. */
    public Optional<SpeechCue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** What a noun takes; empty if it is none of telling. */
    public Optional<SpeechCue> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** What an adjective takes; empty if it is none of telling. */
    public Optional<SpeechCue> adjective(String lemma) {
        return Optional.ofNullable(adjectives.get(lemma));
    }
}
