package org.demarche.codebook.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Token;

/** The knowledge base of actors, indexed by the words of their names. Immutable and thread-safe. */
public final class ActorBase {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-‐–]+");
    private static final int LONGEST_NAME = 10;

    private final Map<String, List<KnownActor>> byName = new HashMap<>();
    private final Map<String, List<KnownActor>> byFamily = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, List<String>> roles;
    private final Map<String, RoleModifier> modifiers;
    private final Set<String> places;
    private final Set<String> notActors;

    ActorBase(
            List<KnownActor> known,
            Map<String, List<String>> roles,
            Map<String, RoleModifier> modifiers,
            Set<String> places,
            Set<String> notActors) {
        this.roles = Map.copyOf(roles);
        this.modifiers = Map.copyOf(modifiers);
        this.places = Set.copyOf(places);
        this.notActors = Set.copyOf(notActors);
        for (KnownActor actor : known) {
            for (String name : actor.names()) {
                add(byName, name, actor);
            }
            actor.family().ifPresent(family -> add(byFamily, family, actor));
        }
        byName.keySet().forEach(key -> firstWords.add(GAPS.split(key, 2)[0]));
    }

    private static void add(Map<String, List<KnownActor>> index, String name, KnownActor actor) {
        List<KnownActor> actors = index.computeIfAbsent(normalize(name), key -> new ArrayList<>());
        if (!actors.contains(actor)) {
            actors.add(actor);
        }
    }

    /** A name without diacritics, full stops and apostrophe kinds, its words one space apart. */
    static String normalize(String name) {
        String plain = name;
        if (!isAscii(name)) {
            plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                    .replaceAll("")
                    .replace('’', '\'')
                    .replace('ı', 'i')
                    .replace('ł', 'l')
                    .replace('ø', 'o')
                    .replace('đ', 'd');
        }
        return GAPS.matcher(plain.replace(".", "")).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The longest name that starts at a token, among tokens before {@code end}. */
    public Optional<NameMatch> nameAt(List<Token> tokens, int start, int end) {
        String first = normalize(tokens.get(start).text());
        if (first.isEmpty() || !startsName(first)) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        Optional<NameMatch> longest = Optional.empty();
        for (int i = start; i < Math.min(end, start + LONGEST_NAME); i++) {
            Token token = tokens.get(i);
            boolean glued = i > start
                    && token.offsets().start() == tokens.get(i - 1).offsets().end();
            if (i > start && !glued) {
                words.append(' ');
            }
            words.append(token.text());
            List<KnownActor> actors = byName.get(normalize(words.toString()));
            if (actors != null) {
                longest = Optional.of(new NameMatch(start, i + 1, actors));
            }
        }
        return longest;
    }

    /**
     * The names in a row of tokens, from left to right, the longest first where several start together. A place name inside
     * a person's name is not a place.
     */
    public List<NameMatch> names(List<Token> tokens) {
        List<NameMatch> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<NameMatch> match = nameAt(tokens, i, tokens.size());
            if (match.isPresent() && !isPartOfPerson(match.get(), tokens)) {
                found.add(match.get());
                i = match.get().end();
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isPartOfPerson(NameMatch match, List<Token> tokens) {
        boolean place = match.actors().stream()
                .allMatch(actor ->
                        actor.kind() != KnownActor.Kind.PERSON && actor.kind() != KnownActor.Kind.ORGANISATION);
        if (!place || tokens.get(match.start()).entity() != EntityKind.PERSON) {
            return false;
        }
        return (match.start() > 0 && tokens.get(match.start() - 1).entity() == EntityKind.PERSON)
                || (match.end() < tokens.size() && tokens.get(match.end()).entity() == EntityKind.PERSON);
    }

    private boolean startsName(String word) {
        char initial = word.charAt(0);
        boolean capital = Character.isUpperCase(initial) || Character.isDigit(initial);
        return (capital || word.startsWith("al") || word.equals("the") || word.equals("de") || word.equals("bin"))
                && firstWords.contains(GAPS.split(word, 2)[0]);
    }

    /** The entries of exactly this name. */
    public List<KnownActor> named(String name) {
        return byName.getOrDefault(normalize(name), List.of());
    }

    /** The codes of all countries. */
    public Set<String> countryCodes() {
        Set<String> codes = new HashSet<>();
        for (List<KnownActor> actors : byName.values()) {
            for (KnownActor actor : actors) {
                if (actor.kind() == KnownActor.Kind.COUNTRY) {
                    actor.offices().forEach(office -> office.country().ifPresent(codes::add));
                }
            }
        }
        return codes;
    }

    /** The persons whom reports call by this one name. */
    public List<KnownActor> byFamilyName(String family) {
        return byFamily.getOrDefault(normalize(family), List.of());
    }

    /** The sectors of a role noun or title, given as lemmas one space apart; absent if it is none. */
    public Optional<List<String>> role(String lemmas) {
        return Optional.ofNullable(roles.get(lemmas.toLowerCase(Locale.ROOT)));
    }

    /** What a word before a role noun does to its sectors. */
    public Optional<RoleModifier> modifier(String word) {
        return Optional.ofNullable(modifiers.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a noun names a kind of place. */
    public boolean isPlaceNoun(String lemma) {
        return places.contains(lemma);
    }

    /** Whether a noun never names a political actor. */
    public boolean isNeverActor(String lemma) {
        return notActors.contains(lemma);
    }
}
