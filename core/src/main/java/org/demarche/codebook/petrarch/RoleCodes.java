package org.demarche.codebook.petrarch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns CAMEO's actor codes, such as {@code USAGOVMIL}, into country and sectors of PLOVER. */
final class RoleCodes {
    private static final int LENGTH = 3;

    /** Codes that stand for a country where an actor has none: PLOVER's, and CAMEO's for the same. */
    private static final Map<String, String> INTERNATIONAL = Map.of(
            "IGO", "IGO", "NGO", "NGO", "IMG", "IMG", "ISM", "ISM", "MNC", "MNC", "UNO", "UNO", "EUR", "EUR", "NGM",
            "NGO", "INT", "IGO");

    private final Set<String> countries;
    private final Map<String, Optional<String>> sectors = new HashMap<>();

    /**
     * Makes it.
     *
     * @param countries the codes of countries that there are
     */
    RoleCodes(Set<String> countries) {
        this.countries = Set.copyOf(countries);
        try (InputStream stream = RoleCodes.class.getResourceAsStream("sectors.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its resource sectors.tsv; build it again");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("cameo\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells ->
                            sectors.put(cells[0], cells[1].equals("-") ? Optional.empty() : Optional.of(cells[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What a code says in PLOVER.
     *
     * @param country its country or kind of body; absent where it names none
     * @param sectors its sectors, in the order of the code, none twice
     * @param lost    parts that PLOVER has no code for
     */
    record Meaning(Optional<String> country, List<String> sectors, List<String> lost) {
        /** Whether it says anything. */
        boolean isEmpty() {
            return country.isEmpty() && sectors.isEmpty();
        }
    }

    /** The meaning of a code without tilde and dates. */
    Meaning of(String code) {
        Optional<String> country = Optional.empty();
        List<String> roles = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < code.length(); i += LENGTH) {
            String part = code.substring(i, Math.min(code.length(), i + LENGTH));
            boolean generic = country.map(INTERNATIONAL::containsValue).orElse(true);
            if (generic && (countries.contains(part) || part.equals("UNO") || part.equals("EUR"))) {
                country = Optional.of(part);
            } else if (country.isEmpty() && roles.isEmpty() && INTERNATIONAL.containsKey(part)) {
                country = Optional.of(INTERNATIONAL.get(part));
            } else if (sectors.containsKey(part)) {
                sectors.get(part).filter(sector -> !roles.contains(sector)).ifPresent(roles::add);
                if (sectors.get(part).isEmpty()) {
                    lost.add(part);
                }
            } else if (!country.equals(Optional.of(part))) {
                lost.add(part);
            }
        }
        return new Meaning(country, roles, lost);
    }
}
