package org.demarche.codebook.petrarch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns {@code NAMES_IN_CAPITALS_} into names as reports print them, which the dictionaries do not tell. */
final class Names {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "at", "by", "de", "la", "del", "des", "du", "et", "y", "e",
            "da", "do", "von", "van", "der", "bin", "ibn", "a", "an");
    private static final Set<String> CAPITALS = Set.of(
            "UN", "U.N.", "EU", "E.U.", "US", "U.S.", "UK", "U.K.", "USA", "NATO", "OPEC", "UNICEF", "UNESCO", "AU",
            "OAU", "OAS", "II", "III", "IV", "VI");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern GAPS = Pattern.compile("[_\\s]+");
    private static final Pattern NO_VOWEL = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,6}");
    private static final int LONGEST_ACRONYM = 6;

    private Names() {}

    /** The ways in which a name may be printed, the likeliest first; empty where it has no letters. */
    static List<String> printed(String name) {
        Set<String> names = new LinkedHashSet<>();
        add(BRACKETED.matcher(name).replaceAll("_"), names);
        Matcher bracketed = BRACKETED.matcher(name);
        while (bracketed.find()) {
            add(bracketed.group(1), names);
        }
        return List.copyOf(names);
    }

    private static void add(String name, Set<String> names) {
        String spaced = GAPS.matcher(name).replaceAll(" ").strip();
        if (spaced.toUpperCase(Locale.ROOT).startsWith("THE ")) {
            spaced = spaced.substring("THE ".length());
        }
        if (spaced.chars().noneMatch(Character::isLetter)) {
            return;
        }
        boolean single = spaced.indexOf(' ') < 0;
        boolean acronym =
                single && spaced.length() <= LONGEST_ACRONYM && spaced.equals(spaced.toUpperCase(Locale.ROOT));
        if (acronym && NO_VOWEL.matcher(spaced).matches()) {
            names.add(spaced);
            return;
        }
        names.add(titled(spaced));
        if (acronym) {
            names.add(spaced);
        }
    }

    private static String titled(String name) {
        StringBuilder titled = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            titled.append(titled.length() == 0 ? "" : " ");
            titled.append(
                    titled.length() > 0 && SMALL.contains(word.toLowerCase(Locale.ROOT))
                            ? word.toLowerCase(Locale.ROOT)
                            : word(word));
        }
        return titled.toString();
    }

    private static String word(String word) {
        boolean kept = !word.equals(word.toUpperCase(Locale.ROOT))
                || CAPITALS.contains(word)
                || NO_VOWEL.matcher(word).matches();
        if (kept) {
            return word;
        }
        StringBuilder capitalised = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            capitalised.append(first ? letter : Character.toLowerCase(letter));
            boolean joint = letter == '-' || letter == '/' || letter == '.' || (letter == '\'' && i == 1);
            first = joint || (first && !Character.isLetter(letter));
        }
        return capitalised.toString();
    }
}
