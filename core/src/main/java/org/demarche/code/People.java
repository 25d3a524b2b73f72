package org.demarche.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.codebook.actors.KnownActor;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/** The persons that an article names, so that a family name alone leads back to the full name with its title. */
final class People {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady");
    private static final Set<String> GONE = Set.of("late", "dead", "slain", "assassinated");

    /**
     * A name as it stands somewhere.
     *
     * @param phrase  with the title and country before it
     * @param words   the words of the name, without diacritics, in lower case
     * @param titles  lemmas of the words before the name
     * @param offsets place of the name
     * @param country code of the country that the title names
     */
    private record Named(
            Passage phrase, List<String> words, Set<String> titles, Offsets offsets, Optional<String> country) {
        boolean isLate() {
            return titles.stream().anyMatch(GONE::contains);
        }
    }

    private final List<Named> all = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();

    People(List<ParsedSentence> sentences, String text) {
        for (ParsedSentence parsed : sentences) {
            collect(parsed, text);
        }
    }

    private void collect(ParsedSentence parsed, String text) {
        Sentence sentence = parsed.sentence();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int end = isHonorific(tokens.get(i)) ? i : personEnd(parsed, tokens, i);
            if (end == i) {
                i++;
                continue;
            }
            int start = i;
            List<String> words = new ArrayList<>();
            for (int j = i; j < end; j++) {
                words.add(fold(tokens.get(j).text()));
                starts.add(tokens.get(j).offsets().start());
            }
            Set<String> titles = new HashSet<>();
            while (start > 0 && isTitle(parsed, tokens.get(start - 1))) {
                start--;
                titles.add(tokens.get(start).lemma());
            }
            Offsets name = new Offsets(
                    tokens.get(i).offsets().start(),
                    tokens.get(end - 1).offsets().end());
            Offsets phrase = new Offsets(tokens.get(start).offsets().start(), name.end());
            Optional<String> country = Optional.empty();
            for (int j = start; j < i && country.isEmpty(); j++) {
                country = parsed.participants()
                        .nameOf(tokens.get(j))
                        .flatMap(match -> match.actors().get(0).offices().get(0).country());
            }
            all.add(new Named(Passage.of(text, phrase), List.copyOf(words), Set.copyOf(titles), name, country));
            i = end;
        }
    }

    private static int personEnd(ParsedSentence parsed, List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size()
                && tokens.get(end).entity() == EntityKind.PERSON
                && !tokens.get(end).text().equals("'s")) {
            end++;
        }
        Optional<Integer> known = parsed.participants()
                .nameOf(tokens.get(start))
                .filter(match -> match.start() == start
                        && match.actors().stream().anyMatch(actor -> actor.kind() == KnownActor.Kind.PERSON))
                .map(match -> match.end());
        return Math.max(end, known.orElse(start));
    }

    private static boolean isHonorific(Token token) {
        return HONORIFICS.contains(token.text().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static boolean isTitle(ParsedSentence parsed, Token token) {
        if (isHonorific(token)) {
            return true;
        }
        if (token.entity() == EntityKind.PERSON || Times.isTimeWord(token.lemma())) {
            return false;
        }
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        boolean genitive = token.partOfSpeech().equals("POS") && !capital;
        boolean role = capital || parsed.participants().roleSectors(token).isPresent();
        return genitive || (token.isNoun() && role) || token.partOfSpeech().equals("JJ");
    }

    /** A word without diacritics, in lower case. */
    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a word at a place is part of a person's name. */
    boolean isPerson(Offsets word) {
        return starts.contains(word.start());
    }

    /** Whether a token is part of a person's name. */
    boolean isPerson(Token token) {
        return starts.contains(token.offsets().start());
    }

    /**
     * The fullest form under which the person of a phrase was named before, or, for a headline that comes first, is named
     * later; absent where the phrase is itself the fullest.
     */
    Optional<Passage> fullName(Passage phrase, Token head) {
        String last = fold(head.text());
        Optional<Named> own = all.stream()
                .filter(named -> named.offsets().contains(head.offsets()))
                .findFirst();
        int ownLength = own.map(named -> named.words().size()).orElse(1);
        List<String> ownWords = own.map(Named::words).orElse(List.of(last));
        Named best = null;
        for (Named named : all) {
            boolean same = named.words().contains(last) && named.words().containsAll(ownWords);
            boolean longer = named.words().size() > ownLength
                    || (named.words().size() == ownLength
                            && named.titles().size()
                                    > own.map(Named::titles).orElse(Set.of()).size());
            if (!same || !longer || named.isLate()) {
                continue;
            }
            boolean before = named.offsets().start() < head.offsets().start();
            if (best == null || (before && isFuller(named, best))) {
                best = named;
            }
        }
        boolean itself = best != null && best.phrase().offsets().overlaps(phrase.offsets());
        return best == null || itself ? Optional.empty() : Optional.of(best.phrase());
    }

    private static boolean isFuller(Named one, Named other) {
        int byWords = Integer.compare(one.words().size(), other.words().size());
        return byWords > 0
                || (byWords == 0 && one.titles().size() > other.titles().size());
    }

    /** The country of the person whom a token names, as any title in the article tells it. */
    Optional<String> country(Token token) {
        String word = fold(token.text());
        return all.stream()
                .filter(named -> named.words().contains(word) && !named.isLate())
                .flatMap(named -> named.country().stream())
                .findFirst();
    }

    /** The last person before a place whose name came with a title: <i>the premier</i>. */
    Optional<Passage> withTitle(String lemma, int before) {
        Passage found = null;
        for (Named named : all) {
            if (named.offsets().start() < before && named.titles().contains(lemma)) {
                found = named.phrase();
            }
        }
        return Optional.ofNullable(found);
    }
}
