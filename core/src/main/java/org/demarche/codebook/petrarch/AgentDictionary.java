package org.demarche.codebook.petrarch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads agent dictionaries into the role nouns of {@code actors/roles.yaml}. Not thread-safe. */
final class AgentDictionary {
    private static final Pattern SUBSTITUTION = Pattern.compile("^(![A-Z]+!)\\s*=\\s*(.+)$");
    private static final Pattern SET = Pattern.compile("![A-Z]+!");
    private static final Pattern AGENT =
            Pattern.compile("^([^\\[{]+?)\\s*(?:\\{([^}]*)})?\\s*\\[\\s*(~?)([A-Z0-9]+)(~?)\\s*]$");
    private static final Pattern GAPS = Pattern.compile("[_\\s]+");

    private final RoleCodes roles;
    private final ImportReport report;
    private final Map<String, List<String>> substitutions = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> nouns = new LinkedHashMap<>();

    AgentDictionary(RoleCodes roles, ImportReport report) {
        this.roles = roles;
        this.report = report;
    }

    void read(List<DictionaryLine> lines) {
        for (DictionaryLine line : lines) {
            if (!line.text().isEmpty()) {
                report.add(read(line));
            }
        }
    }

    /** The role nouns of all files that were read, by their sectors. */
    ArrayNode roles() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        nouns.forEach((sectors, words) -> {
            ObjectNode role = all.addObject();
            ArrayNode list = role.putArray("nouns");
            words.forEach(list::add);
            ArrayNode codes = role.putArray("sectors");
            sectors.forEach(codes::add);
        });
        return all;
    }

    private LineReport read(DictionaryLine line) {
        Matcher substitution = SUBSTITUTION.matcher(line.text());
        if (substitution.matches()) {
            substitutions.put(
                    substitution.group(1),
                    List.of(GAPS.matcher(substitution.group(2)).replaceAll("").split(",", -1)));
            return line.as(LineOutcome.UNDERSTOOD, "");
        }
        Matcher agent = AGENT.matcher(line.text());
        if (!agent.matches()) {
            return line.as(LineOutcome.NOT_READ, "neither an agent with its code nor a substitution set");
        }
        List<String> words = expanded(agent.group(1));
        if (words.isEmpty()) {
            return line.as(
                    LineOutcome.NOT_READ,
                    "a substitution set that is not defined: " + agent.group(1).strip());
        }
        RoleCodes.Meaning meaning = roles.of(agent.group(4));
        if (meaning.sectors().isEmpty()) {
            return line.as(
                    LineOutcome.LEFT_OUT,
                    meaning.country().isPresent()
                            ? "a role noun has no country of its own: " + agent.group(4)
                            : "PLOVER has no sector for this: " + agent.group(4));
        }
        Set<String> known = nouns.computeIfAbsent(meaning.sectors(), sectors -> new LinkedHashSet<>());
        words.forEach(
                word -> known.add(GAPS.matcher(word).replaceAll(" ").strip().toLowerCase(Locale.ROOT)));
        if (!meaning.lost().isEmpty()) {
            return line.as(LineOutcome.APPROXIMATED, "PLOVER has no code for a part: " + meaning.lost());
        }
        return meaning.country().isPresent()
                ? line.as(LineOutcome.APPROXIMATED, "a role noun has no country of its own: " + agent.group(4))
                : line.as(LineOutcome.UNDERSTOOD, "");
    }

    /** The words with their substitution sets replaced by each member; empty where a set is not defined. */
    private List<String> expanded(String words) {
        Matcher set = SET.matcher(words);
        if (!set.find()) {
            return List.of(words);
        }
        List<String> all = new ArrayList<>();
        for (String member : substitutions.getOrDefault(set.group(), List.of())) {
            all.addAll(expanded(words.replace(set.group(), member)));
        }
        return all;
    }
}
