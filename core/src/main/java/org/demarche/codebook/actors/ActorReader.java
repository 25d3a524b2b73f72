package org.demarche.codebook.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the files of {@code actors/}. */
public final class ActorReader {
    private final List<KnownActor> known = new ArrayList<>();
    private final Map<String, List<String>> roles = new HashMap<>();
    private final Map<String, RoleModifier> modifiers = new HashMap<>();

    private ActorReader() {}

    /** Reads all of them through a function from path to content. */
    public static ActorBase read(Function<String, JsonNode> files) {
        ActorReader reader = new ActorReader();
        files.apply("actors/countries.yaml").forEach(reader::country);
        files.apply("actors/leaders.yaml").forEach(reader::person);
        files.apply("actors/organisations.yaml").forEach(reader::organisation);
        JsonNode words = files.apply("actors/roles.yaml");
        words.path("roles").forEach(reader::role);
        words.path("titles").forEach(reader::title);
        words.path("modifiers").forEach(reader::modifier);
        return new ActorBase(
                reader.known,
                reader.roles,
                reader.modifiers,
                new HashSet<>(texts(words.path("places"))),
                new HashSet<>(texts(words.path("not_actors"))));
    }

    private void country(JsonNode node) {
        String code = node.path("code").asText();
        String name = node.path("name").asText();
        List<Office> own = List.of(Office.always(code, texts(node.path("sectors"))));
        Set<String> names = new LinkedHashSet<>(List.of(name));
        names.addAll(texts(node.path("aliases")));
        node.path("former").forEach(former -> names.add(former.path("name").asText()));
        known.add(new KnownActor(KnownActor.Kind.COUNTRY, name, names, Optional.empty(), own));
        Set<String> adjectives = new LinkedHashSet<>(texts(node.path("adjectives")));
        adjectives.removeAll(names);
        known.add(new KnownActor(KnownActor.Kind.ADJECTIVE, name, adjectives, Optional.empty(), own));
        Set<String> demonyms = new LinkedHashSet<>();
        for (String demonym : texts(node.path("demonyms"))) {
            if (!adjectives.contains(demonym)) {
                demonyms.add(demonym);
            }
            demonyms.add(demonym + "s");
        }
        known.add(new KnownActor(
                KnownActor.Kind.DEMONYM,
                name,
                demonyms,
                Optional.empty(),
                List.of(Office.always(code, List.of("CVL")))));
        seats(node, code, name);
        Set<String> cities = new LinkedHashSet<>(texts(node.path("cities")));
        known.add(new KnownActor(
                KnownActor.Kind.PLACE, name, cities, Optional.empty(), List.of(Office.always(code, List.of()))));
    }

    private void seats(JsonNode node, String code, String name) {
        Set<String> seats = new LinkedHashSet<>();
        if (node.hasNonNull("capital")) {
            seats.addAll(texts(node.path("capital")));
        }
        for (JsonNode metonym : node.path("metonyms")) {
            if (metonym.isTextual()) {
                seats.add(metonym.asText());
            } else {
                known.add(new KnownActor(
                        KnownActor.Kind.ORGANISATION,
                        metonym.path("name").asText(),
                        Set.of(metonym.path("name").asText()),
                        Optional.empty(),
                        List.of(Office.always(code, texts(metonym.path("sectors"))))));
            }
        }
        known.add(new KnownActor(
                KnownActor.Kind.SEAT, name, seats, Optional.empty(), List.of(Office.always(code, List.of("GOV")))));
    }

    private void person(JsonNode node) {
        String name = node.path("name").asText();
        Set<String> names = new LinkedHashSet<>(List.of(name));
        names.addAll(texts(node.path("aliases")));
        List<Office> offices = new ArrayList<>();
        for (JsonNode office : node.path("offices")) {
            offices.add(office(office));
        }
        Optional<String> family = node.hasNonNull("family")
                ? Optional.of(node.path("family").asText())
                : Optional.of(name.substring(name.lastIndexOf(' ') + 1));
        known.add(new KnownActor(KnownActor.Kind.PERSON, name, names, family, offices));
    }

    private void organisation(JsonNode node) {
        String name = node.path("name").asText();
        Set<String> names = new LinkedHashSet<>(List.of(name));
        names.addAll(texts(node.path("aliases")));
        List<Office> offices = new ArrayList<>();
        for (JsonNode dated : node.path("dated")) {
            Office office = office(dated);
            offices.add(new Office(
                    office.country().or(() -> text(node.path("country"))),
                    office.sectors(),
                    office.from(),
                    office.to()));
        }
        offices.add(new Office(
                text(node.path("country")), texts(node.path("sectors")), Optional.empty(), Optional.empty()));
        known.add(new KnownActor(KnownActor.Kind.ORGANISATION, name, names, Optional.empty(), offices));
    }

    private static Office office(JsonNode node) {
        return new Office(
                text(node.path("country")),
                texts(node.path("sectors")),
                text(node.path("from")).map(ActorReader::firstDay),
                text(node.path("to")).map(ActorReader::lastDay));
    }

    private void role(JsonNode node) {
        List<String> sectors = texts(node.path("sectors"));
        for (String noun : texts(node.path("nouns"))) {
            roles.putIfAbsent(noun.toLowerCase(Locale.ROOT), sectors);
        }
    }

    private void title(JsonNode node) {
        List<String> sectors = texts(node.path("sectors"));
        List<String> titles = new ArrayList<>(texts(node.path("titles")));
        for (String title : titles) {
            roles.putIfAbsent(title.toLowerCase(Locale.ROOT).replace(".", ""), sectors);
            roles.putIfAbsent(title.toLowerCase(Locale.ROOT), sectors);
        }
    }

    private void modifier(JsonNode node) {
        RoleModifier modifier =
                new RoleModifier(texts(node.path("sectors")), texts(node.path("add")), texts(node.path("fallback")));
        for (String word : texts(node.path("words"))) {
            modifiers.putIfAbsent(word.toLowerCase(Locale.ROOT), modifier);
        }
    }

    private static LocalDate firstDay(String date) {
        return LocalDate.parse(date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date);
    }

    private static LocalDate lastDay(String date) {
        if (date.length() == 4) {
            return LocalDate.parse(date + "-12-31");
        }
        return date.length() == 7 ? LocalDate.parse(date + "-01").plusMonths(1).minusDays(1) : LocalDate.parse(date);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }

    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            for (JsonNode element : node) {
                all.add(element.isObject() ? element.path("name").asText() : element.asText());
            }
            return all;
        }
        return node.isMissingNode() || node.isNull() || node.isObject() ? List.of() : List.of(node.asText());
    }
}
