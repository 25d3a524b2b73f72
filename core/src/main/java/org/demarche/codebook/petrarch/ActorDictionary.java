package org.demarche.codebook.petrarch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.codebook.actors.KnownActor;

/** Reads actor dictionaries into entries of {@code actors/organisations.yaml}. Not thread-safe. */
final class ActorDictionary {
    private final RoleCodes roles;
    private final ActorBase packaged;
    private final ImportReport report;
    private DictionaryKind kind = DictionaryKind.ACTORS;
    private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

    private final Map<String, DictionaryLine> names = new LinkedHashMap<>();
    private final List<DatedCode> codes = new ArrayList<>();
    private final List<DictionaryLine> codeLines = new ArrayList<>();

    ActorDictionary(RoleCodes roles, ActorBase packaged, ImportReport report) {
        this.roles = roles;
        this.packaged = packaged;
        this.report = report;
    }

    /** The entries of all files that were read. */
    ArrayNode entries() {
        return entries;
    }

    void read(List<DictionaryLine> lines, DictionaryKind kind) {
        this.kind = kind;
        for (DictionaryLine line : lines) {
            if (line.text().isEmpty()) {
                if (!line.raw().strip().startsWith("#") && !codes.isEmpty()) {
                    finish();
                }
                continue;
            }
            line(line);
        }
        finish();
    }

    private void line(DictionaryLine line) {
        String before = DatedCode.BRACKETS.matcher(line.text()).replaceAll("").strip();
        boolean synonym = before.startsWith("+");
        boolean coded = line.text().contains("[");
        if (before.contains("[") || before.contains("]")) {
            report.add(line.as(LineOutcome.NOT_READ, "a bracket without its partner"));
            return;
        }
        if (!before.isEmpty() && !synonym && !codes.isEmpty()) {
            finish();
        }
        if (synonym && names.isEmpty() && codes.isEmpty()) {
            report.add(line.as(LineOutcome.NOT_READ, "a synonym of nothing"));
            return;
        }
        if (!before.isEmpty() && !synonym) {
            names.values()
                    .forEach(earlier -> worsen(
                            earlier,
                            LineOutcome.APPROXIMATED,
                            "a name without a code of its own takes that of the next"));
        }
        report.add(line.as(LineOutcome.UNDERSTOOD, ""));
        for (String name : before.split(";", -1)) {
            String stripped = name.strip();
            String bare = stripped.startsWith("+") ? stripped.substring(1) : stripped;
            if (!bare.isEmpty()) {
                names.put(bare, line);
            }
        }
        if (coded) {
            codes(line);
        }
    }

    private void codes(DictionaryLine line) {
        Matcher brackets = DatedCode.BRACKETS.matcher(line.text());
        while (brackets.find()) {
            Optional<DatedCode> code = DatedCode.parse(brackets.group(1));
            if (code.isPresent()) {
                codes.add(code.get());
                codeLines.add(line);
            } else {
                worsen(line, LineOutcome.NOT_READ, "no code, or no day: [" + brackets.group(1) + "]");
            }
        }
    }

    private void worsen(DictionaryLine line, LineOutcome outcome, String reason) {
        report.worsen(line.file(), line.number(), outcome, reason);
    }

    private void finish() {
        if (codes.isEmpty()) {
            names.values().forEach(line -> worsen(line, LineOutcome.LEFT_OUT, "a name without a code"));
        } else if (names.isEmpty()) {
            codeLines.forEach(line -> worsen(line, LineOutcome.LEFT_OUT, "a code without a name"));
        } else {
            entry();
        }
        names.clear();
        codes.clear();
        codeLines.clear();
    }

    private void entry() {
        Set<String> printed = new LinkedHashSet<>();
        names.forEach((name, line) -> {
            List<String> ways = Names.printed(name);
            printed.addAll(ways);
            if (ways.isEmpty()) {
                worsen(line, LineOutcome.LEFT_OUT, "a name without letters");
            }
        });
        List<RoleCodes.Meaning> meanings = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            RoleCodes.Meaning meaning = meaning(codes.get(i).code());
            meanings.add(meaning);
            if (meaning.isEmpty()) {
                worsen(
                        codeLines.get(i),
                        LineOutcome.LEFT_OUT,
                        "PLOVER has no code for this actor: " + codes.get(i).code());
            } else if (!meaning.lost().isEmpty()) {
                worsen(codeLines.get(i), LineOutcome.APPROXIMATED, "PLOVER has no code for a part: " + meaning.lost());
            }
        }
        boolean nothing = meanings.stream().allMatch(RoleCodes.Meaning::isEmpty);
        if (nothing) {
            names.values()
                    .forEach(line -> worsen(
                            line,
                            LineOutcome.LEFT_OUT,
                            "PLOVER has no code for this actor: " + codes.get(0).code()));
            return;
        }
        printed.removeIf(name -> isKnownPlace(name, meanings));
        if (!printed.isEmpty()) {
            entries.add(entry(List.copyOf(printed), meanings));
        }
    }

    private RoleCodes.Meaning meaning(String code) {
        if (kind == DictionaryKind.ETHNIC_GROUPS) {
            return new RoleCodes.Meaning(Optional.empty(), List.of(), List.of(code));
        }
        return kind == DictionaryKind.RELIGIOUS_GROUPS
                ? new RoleCodes.Meaning(Optional.empty(), List.of("REL"), List.of(code))
                : roles.of(code);
    }

    /** Whether the packaged codebook has the name as that of a country or its people, which says more than an entry here. */
    private boolean isKnownPlace(String name, List<RoleCodes.Meaning> meanings) {
        RoleCodes.Meaning only = meanings.get(0);
        return meanings.size() == 1
                && only.sectors().isEmpty()
                && packaged.named(name).stream()
                        .anyMatch(actor -> actor.kind() != KnownActor.Kind.PERSON
                                && actor.kind() != KnownActor.Kind.ORGANISATION
                                && actor.offices().stream()
                                        .anyMatch(office -> office.country().equals(only.country())));
    }

    private ObjectNode entry(List<String> printed, List<RoleCodes.Meaning> meanings) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("name", printed.get(0));
        if (printed.size() > 1) {
            ArrayNode aliases = entry.putArray("aliases");
            printed.subList(1, printed.size()).forEach(aliases::add);
        }
        Optional<RoleCodes.Meaning> always = Optional.empty();
        ArrayNode dated = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < codes.size(); i++) {
            DatedCode code = codes.get(i);
            RoleCodes.Meaning meaning = meanings.get(i);
            if (meaning.isEmpty()) {
                continue;
            }
            if (!code.isAlways()) {
                dated.add(dated(code, meaning));
            } else if (always.isEmpty()) {
                always = Optional.of(meaning);
            } else {
                worsen(codeLines.get(i), LineOutcome.LEFT_OUT, "a second code without dates");
            }
        }
        always.flatMap(RoleCodes.Meaning::country).ifPresent(country -> entry.put("country", country));
        ArrayNode sectors = entry.putArray("sectors");
        always.ifPresent(meaning -> meaning.sectors().forEach(sectors::add));
        if (!dated.isEmpty()) {
            entry.set("dated", dated);
        }
        return entry;
    }

    private static ObjectNode dated(DatedCode code, RoleCodes.Meaning meaning) {
        ObjectNode office = JsonNodeFactory.instance.objectNode();
        meaning.country().ifPresent(country -> office.put("country", country));
        ArrayNode sectors = office.putArray("sectors");
        meaning.sectors().forEach(sectors::add);
        code.from().map(LocalDate::toString).ifPresent(day -> office.put("from", day));
        code.to().map(LocalDate::toString).ifPresent(day -> office.put("to", day));
        return office;
    }
}
