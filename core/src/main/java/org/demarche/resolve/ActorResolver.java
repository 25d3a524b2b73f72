package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.codebook.actors.KnownActor;
import org.demarche.codebook.actors.NameMatch;
import org.demarche.codebook.actors.Office;
import org.demarche.codebook.actors.RoleModifier;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Token;

/** Finds country and sector of a phrase: <i>the former Iranian foreign minister</i>. Immutable and thread-safe. */
public final class ActorResolver {
    private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "JUD", "MIL", "SPY", "COP");
    private static final Set<String> RELATIVES = Set.of(
            "brother",
            "sister",
            "son",
            "daughter",
            "wife",
            "husband",
            "father",
            "mother",
            "widow",
            "nephew",
            "niece",
            "cousin",
            "family");
    private static final Set<String> STANDS_FOR_OWNER =
            Set.of("office", "camp", "side", "team", "campaign", "entourage");
    private static final Set<String> BREAKS = Set.of(
            ",", "of", "in", "from", "for", "at", "to", "with", "on", "by", "who", "(", "against", "about", "over",
            "near");

    private final ActorBase actors;

    public ActorResolver(ActorBase actors) {
        this.actors = actors;
    }

    /**
     * What is known of a phrase.
     *
     * @param name    canonical name, where the head is a known name
     * @param country code; absent if unknown
     * @param sectors best first
     */
    public record Resolution(Optional<String> name, Optional<String> country, List<String> sectors) {
        /** Nothing known. */
        public static final Resolution UNKNOWN = new Resolution(Optional.empty(), Optional.empty(), List.of());

        public Resolution {
            sectors = List.copyOf(sectors);
        }

        /** Whether nothing is known. */
        public boolean isUnknown() {
            return country.isEmpty() && sectors.isEmpty();
        }
    }

    /**
     * Resolves the tokens of a phrase.
     *
     * @param phrase tokens of the phrase; at least one
     * @param head   index of its head among them
     * @param date   day by which offices are judged
     */
    public Resolution resolve(List<Token> phrase, int head, LocalDate date) {
        List<NameMatch> names = actors.names(phrase);
        Optional<NameMatch> atHead = names.stream()
                .filter(name -> name.start() <= head && head < name.end())
                .findFirst();
        Optional<Resolution> named = atHead.flatMap(name -> ofName(name, phrase, names, date));
        if (named.isPresent()) {
            return named.get();
        }
        Optional<Resolution> role = ofRole(phrase, head, names, date);
        if (role.isPresent()) {
            return role.get();
        }
        return byParts(phrase, head, names, date);
    }

    private Optional<Resolution> ofName(NameMatch match, List<Token> phrase, List<NameMatch> names, LocalDate date) {
        KnownActor actor = best(match.actors(), date);
        boolean place = actor.kind() == KnownActor.Kind.PLACE;
        boolean adjective = actor.kind() == KnownActor.Kind.ADJECTIVE && match.end() < phrase.size();
        if (place || adjective) {
            return Optional.empty();
        }
        Office office = officeOn(actor, date);
        List<String> sectors = new ArrayList<>(office.sectors());
        if (actor.kind() == KnownActor.Kind.PERSON) {
            boolean over = !office.holdsOn(date) && office.endedBefore(date);
            if (over || isFormer(phrase, match.start())) {
                sectors = new ArrayList<>(List.of("ELI"));
            }
        }
        if (actor.kind() == KnownActor.Kind.ADJECTIVE) {
            boolean person = phrase.get(match.end() - 1).isNoun();
            sectors = person ? List.of("CVL") : List.of();
        }
        if (actor.kind() == KnownActor.Kind.COUNTRY && match.end() < phrase.size()) {
            sectors = List.copyOf(office.sectors());
        }
        Optional<String> country = office.country().or(() -> countryAround(names, match, date));
        return Optional.of(new Resolution(Optional.of(actor.name()), country, sectors));
    }

    /** Of several that share a name, the one in office, else a country before a person. */
    private static KnownActor best(List<KnownActor> candidates, LocalDate date) {
        KnownActor best = candidates.get(0);
        int bestRank = Integer.MIN_VALUE;
        for (KnownActor candidate : candidates) {
            boolean inOffice = candidate.kind() == KnownActor.Kind.PERSON
                    && candidate.offices().stream()
                            .anyMatch(office -> office.from().isPresent() && office.holdsOn(date));
            int rank =
                    switch (candidate.kind()) {
                        case COUNTRY -> 5;
                        case ORGANISATION -> 4;
                        case SEAT -> 3;
                        case PERSON -> inOffice ? 6 : 2;
                        case DEMONYM, ADJECTIVE -> 1;
                        case PLACE -> 0;
                    };
            if (rank > bestRank) {
                bestRank = rank;
                best = candidate;
            }
        }
        return best;
    }

    private static Office officeOn(KnownActor actor, LocalDate date) {
        Office latest = actor.offices().get(0);
        for (Office office : actor.offices()) {
            if (office.holdsOn(date)) {
                return office;
            }
            boolean later = office.endedBefore(date)
                    && (!latest.endedBefore(date)
                            || office.to().get().isAfter(latest.to().get()));
            latest = later ? office : latest;
        }
        return latest;
    }

    private boolean isFormer(List<Token> phrase, int before) {
        for (int i = 0; i < before; i++) {
            Optional<RoleModifier> modifier = actors.modifier(phrase.get(i).lemma());
            if (modifier.isPresent() && modifier.get().replace().contains("ELI")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> countryAround(List<NameMatch> names, NameMatch self, LocalDate date) {
        for (NameMatch name : names) {
            if (name.start() != self.start()) {
                Optional<String> country = countryOf(name, date);
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> countryOf(NameMatch name, LocalDate date) {
        return officeOn(best(name.actors(), date), date).country();
    }

    /** A role noun at or before the head: <i>Iranian foreign minister</i>, <i>President X</i>. */
    private Optional<Resolution> ofRole(List<Token> phrase, int head, List<NameMatch> names, LocalDate date) {
        for (int end = head; end >= 0; end--) {
            if (end < head && BREAKS.contains(phrase.get(end).text())) {
                break;
            }
            boolean nominal = phrase.get(end).isNoun() || end == head;
            Optional<Role> role = nominal ? roleEndingAt(phrase, end) : Optional.empty();
            if (role.isPresent()) {
                return Optional.of(ofRole(role.get(), phrase, end, names, date));
            }
            if (phrase.get(end).text().equals("'s") || phrase.get(end).text().equals("’s")) {
                break;
            }
        }
        return Optional.empty();
    }

    private Resolution ofRole(Role role, List<Token> phrase, int end, List<NameMatch> names, LocalDate date) {
        List<String> sectors = modified(role, phrase, names, date);
        if (RELATIVES.contains(phrase.get(end).lemma())) {
            sectors = names.isEmpty() ? sectors : List.of("ELI");
        }
        return new Resolution(Optional.empty(), countryFor(phrase, end, names, date), sectors);
    }

    /** A role found in a phrase: its sectors and where it starts. */
    private record Role(List<String> sectors, int start) {}

    private Optional<Role> roleEndingAt(List<Token> phrase, int end) {
        for (int length = 4; length >= 1; length--) {
            int start = end - length + 1;
            if (start < 0) {
                continue;
            }
            Optional<List<String>> sectors = actors.role(words(phrase, start, end, Token::lemma));
            if (sectors.isEmpty()) {
                sectors = actors.role(
                        words(phrase, start, end, token -> token.text().toLowerCase(Locale.ROOT)));
            }
            if (sectors.isPresent()) {
                return Optional.of(new Role(sectors.get(), start));
            }
        }
        return Optional.empty();
    }

    private interface Form {
        String of(Token token);
    }

    private static String words(List<Token> phrase, int start, int end, Form form) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i <= end; i++) {
            boolean glued = i > start
                    && phrase.get(i).offsets().start()
                            == phrase.get(i - 1).offsets().end();
            words.append(i == start || glued ? "" : " ").append(form.of(phrase.get(i)));
        }
        return words.toString();
    }

    private List<String> modified(Role role, List<Token> phrase, List<NameMatch> names, LocalDate date) {
        List<String> sectors = new ArrayList<>(role.sectors());
        Set<String> added = new LinkedHashSet<>();
        for (int i = role.start() - 1; i >= 0; i--) {
            Optional<RoleModifier> modifier = actors.modifier(phrase.get(i).lemma());
            if (modifier.isEmpty()) {
                continue;
            }
            List<String> replace = modifier.get().replace();
            boolean former = replace.contains("ELI");
            if (!replace.isEmpty() && (!former || sectors.stream().anyMatch(OFFICIAL::contains))) {
                sectors = new ArrayList<>(replace);
            }
            boolean plain = sectors.isEmpty() || sectors.equals(List.of("CVL"));
            if (plain && !modifier.get().fallback().isEmpty()) {
                sectors = new ArrayList<>(modifier.get().fallback());
            }
            added.addAll(modifier.get().add());
        }
        if (sectors.isEmpty() || sectors.equals(List.of("CVL")) || sectors.equals(List.of("SOC"))) {
            for (NameMatch name : names) {
                KnownActor actor = best(name.actors(), date);
                boolean before = name.end() <= role.start() && actor.kind() == KnownActor.Kind.ORGANISATION;
                List<String> own = officeOn(actor, date).sectors();
                if (before && !own.isEmpty()) {
                    sectors = new ArrayList<>(own);
                }
            }
        }
        added.removeAll(sectors);
        sectors.addAll(added);
        return sectors;
    }

    /** The country of a role: named before it, else behind it. */
    private static Optional<String> countryFor(List<Token> phrase, int end, List<NameMatch> names, LocalDate date) {
        Optional<String> before = Optional.empty();
        for (NameMatch name : names) {
            if (name.start() <= end) {
                Optional<String> country = countryOf(name, date);
                before = country.isPresent() ? country : before;
            }
        }
        if (before.isPresent()) {
            return before;
        }
        for (NameMatch name : names) {
            boolean inside =
                    name.start() > end && !phrase.get(name.start()).text().isEmpty();
            if (inside) {
                Optional<String> country = countryOf(name, date);
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private Resolution byParts(List<Token> phrase, int head, List<NameMatch> names, LocalDate date) {
        for (NameMatch name : names) {
            boolean covers = name.start() <= head && head < name.end();
            KnownActor actor = best(name.actors(), date);
            if (covers && actor.kind() == KnownActor.Kind.PLACE) {
                return new Resolution(
                        Optional.of(actor.name()), officeOn(actor, date).country(), List.of());
            }
        }
        List<String> sectors = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            actors.modifier(phrase.get(i).lemma()).ifPresent(modifier -> {
                if (sectors.isEmpty() && !modifier.replace().contains("ELI")) {
                    sectors.addAll(modifier.replace().isEmpty() ? modifier.fallback() : modifier.replace());
                }
            });
        }
        Optional<String> country = Optional.empty();
        for (NameMatch name : names) {
            country = country.isPresent() ? country : countryOf(name, date);
        }
        if (sectors.isEmpty() && STANDS_FOR_OWNER.contains(phrase.get(head).lemma()) && head > 0) {
            sectors.addAll(resolve(phrase.subList(0, head), lastNoun(phrase, head), date)
                    .sectors());
        }
        boolean organisation = phrase.get(head).entity() == EntityKind.ORGANIZATION;
        Optional<String> own = organisation && country.isEmpty() ? Optional.empty() : country;
        return new Resolution(Optional.empty(), own, sectors);
    }

    private static int lastNoun(List<Token> phrase, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (phrase.get(i).isNoun()) {
                return i;
            }
        }
        return before - 1;
    }

    /**
     * Resolves a person by family name alone: by the bearers in office on the day, else by all bearers; unknown where they
     * serve different countries.
     */
    public Resolution resolveFamily(String family, LocalDate date) {
        List<KnownActor> bearers = actors.byFamilyName(family);
        List<KnownActor> inOffice = bearers.stream()
                .filter(actor -> actor.offices().stream().anyMatch(office -> office.holdsOn(date)))
                .toList();
        List<KnownActor> meant = inOffice.isEmpty() ? bearers : inOffice;
        long countries = meant.stream()
                .map(actor -> officeOn(actor, date).country())
                .distinct()
                .count();
        if (countries != 1) {
            return Resolution.UNKNOWN;
        }
        List<KnownActor> governing = meant.stream()
                .filter(actor -> officeOn(actor, date).sectors().contains("GOV"))
                .toList();
        KnownActor bearer = governing.isEmpty() ? meant.get(0) : governing.get(0);
        Office office = officeOn(bearer, date);
        Optional<String> name =
                meant.size() == 1 || governing.size() == 1 ? Optional.of(bearer.name()) : Optional.empty();
        List<String> sectors =
                office.holdsOn(date) ? office.sectors() : office.endedBefore(date) ? List.of("ELI") : List.of();
        return new Resolution(name, office.country(), sectors);
    }
}
