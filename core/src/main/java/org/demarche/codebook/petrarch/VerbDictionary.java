package org.demarche.codebook.petrarch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cameo.CameoCodes;

/** Reads verb dictionaries into frames of PLOVER's types and word classes. Not thread-safe. */
final class VerbDictionary {
    private static final Pattern BLOCK = Pattern.compile("^---\\s*(.+?)\\s*(?:\\[([^\\]]*)])?\\s*(?:---.*|###.*)?$");
    private static final Pattern PATTERN = Pattern.compile("^-\\s*(.*?)\\*(.*?)\\[([^\\]]*)]\\s*$");
    private static final Pattern VERB = Pattern.compile("^([+&]?[^\\s{\\[]+)\\s*(?:\\{[^}]*})?\\s*(?:\\[([^\\]]*)])?$");
    private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");
    private static final List<String> RECIPIENT_BEHIND_OBJECT =
            List.of("indirect", "object.owner", "to", "with", "from", "against", "on", "for");

    private final CameoCodes codes;
    private final ImportReport report;
    private final Map<String, Set<String>> synsets = new TreeMap<>();
    private final Map<String, List<ObjectNode>> frames = new TreeMap<>();
    private final Map<String, Set<String>> ids = new TreeMap<>();

    VerbDictionary(CameoCodes codes, ImportReport report) {
        this.codes = codes;
        this.report = report;
    }

    /** The frames of all files that were read, by PLOVER type. */
    Map<String, List<ObjectNode>> frames() {
        return frames;
    }

    /** The synsets of all files that were read, as {@code classes.yaml} has them. */
    ObjectNode classes() {
        ObjectNode classes = JsonNodeFactory.instance.objectNode();
        synsets.forEach((name, members) -> {
            if (!members.isEmpty()) {
                ArrayNode list = classes.putArray(className(name));
                members.forEach(list::add);
            }
        });
        return classes;
    }

    /** A block of verbs that share patterns. */
    private static final class Block {
        private final String name;
        private final DictionaryLine line;
        private final String code;
        private final Map<String, DictionaryLine> verbs = new LinkedHashMap<>();
        private final Map<String, String> ownCodes = new LinkedHashMap<>();
        private final List<DictionaryLine> patterns = new ArrayList<>();

        Block(String name, DictionaryLine line, String code) {
            this.name = name;
            this.line = line;
            this.code = code;
        }
    }

    void read(List<DictionaryLine> lines) {
        List<Block> blocks = new ArrayList<>();
        Optional<String> synset = Optional.empty();
        for (DictionaryLine line : lines) {
            String text = line.text();
            if (text.isEmpty()) {
                continue;
            }
            Matcher block = BLOCK.matcher(text);
            boolean inBlock = !blocks.isEmpty();
            if (text.startsWith("---") && block.matches()) {
                String code = block.group(2) == null ? "" : block.group(2).strip();
                blocks.add(new Block(block.group(1).strip(), line, code));
                synset = Optional.empty();
                report.add(line.as(LineOutcome.UNDERSTOOD, ""));
            } else if (text.startsWith("&") && isSynset(text, inBlock, synset)) {
                String name = text.substring(1).strip();
                synset = Optional.of(name);
                synsets.computeIfAbsent(name, key -> new LinkedHashSet<>());
                report.add(line.as(LineOutcome.UNDERSTOOD, ""));
            } else if (text.startsWith("+") && synset.isPresent()) {
                report.add(member(line, synset.get()));
            } else if (text.startsWith("~")) {
                report.add(line.as(LineOutcome.LEFT_OUT, "a transformation of events; frames have no such thing"));
            } else if (text.startsWith("-") && inBlock) {
                blocks.get(blocks.size() - 1).patterns.add(line);
                report.add(line.as(LineOutcome.UNDERSTOOD, ""));
            } else if (inBlock) {
                report.add(verb(line, blocks.get(blocks.size() - 1)));
            } else {
                report.add(line.as(LineOutcome.NOT_READ, "neither a synset nor in a block of verbs"));
            }
        }
        Set<String> verbs = new HashSet<>();
        blocks.forEach(block -> verbs.addAll(block.verbs.keySet()));
        PatternReader patterns = new PatternReader(verbs);
        blocks.forEach(block -> frames(block, patterns));
    }

    /** A synset stands before the blocks; within a block, {@code &WORD} is a verb list if such a synset is there. */
    private boolean isSynset(String text, boolean inBlock, Optional<String> open) {
        return !inBlock
                || open.isPresent()
                || !synsets.containsKey(text.substring(1).strip());
    }

    private LineReport member(DictionaryLine line, String synset) {
        String word = words(line.text().substring(1));
        String last = word.substring(word.lastIndexOf(' ') + 1);
        if (last.isEmpty()) {
            return line.as(LineOutcome.NOT_READ, "a member without letters");
        }
        synsets.getOrDefault(synset, Set.of()).add(last);
        return last.equals(word)
                ? line.as(LineOutcome.UNDERSTOOD, "")
                : line.as(LineOutcome.APPROXIMATED, "of a phrase only the last word is kept: " + word);
    }

    private LineReport verb(DictionaryLine line, Block block) {
        Matcher verb = VERB.matcher(line.text());
        if (!verb.matches()) {
            return line.as(LineOutcome.NOT_READ, "neither a verb nor a pattern");
        }
        String token = verb.group(1);
        String name = token.startsWith("&") ? token : words(token.startsWith("+") ? token.substring(1) : token);
        if (token.startsWith("&") && !synsets.containsKey(token.substring(1))) {
            return line.as(LineOutcome.LEFT_OUT, "a synset that is not defined: " + token);
        }
        block.verbs.put(name, line);
        String code = verb.group(2);
        if (code != null) {
            block.ownCodes.put(name, code.strip());
        }
        return line.as(LineOutcome.UNDERSTOOD, "");
    }

    private void worsen(DictionaryLine line, LineOutcome outcome, String reason) {
        report.worsen(line.file(), line.number(), outcome, reason);
    }

    private void frames(Block block, PatternReader reader) {
        if (block.verbs.isEmpty()) {
            block.verbs.put(words(block.name), block.line);
        }
        List<String> shared = block.verbs.keySet().stream()
                .filter(verb -> !block.ownCodes.containsKey(verb))
                .toList();
        for (int i = 0; i < block.patterns.size(); i++) {
            pattern(block, block.patterns.get(i), i + 1, reader);
        }
        if (isCode(block.code) && !shared.isEmpty()) {
            meaning(block.line, block.code).ifPresent(meaning -> add(meaning, frame(block.name, shared, meaning)));
        }
        block.ownCodes.forEach((verb, code) -> {
            if (isCode(code)) {
                meaning(block.verbs.get(verb), code)
                        .ifPresent(meaning -> add(meaning, frame(verb, List.of(verb), meaning)));
            }
        });
    }

    private void pattern(Block block, DictionaryLine line, int number, PatternReader reader) {
        Matcher matcher = PATTERN.matcher(line.text());
        if (!matcher.matches()) {
            worsen(line, LineOutcome.NOT_READ, "no pattern of the form - WORDS * WORDS [code]");
            return;
        }
        String code = matcher.group(3).strip();
        if (!isCode(code)) {
            worsen(line, LineOutcome.LEFT_OUT, "a pattern that says there is no event");
            return;
        }
        VerbPattern pattern = reader.read(matcher.group(1), matcher.group(2));
        Optional<String> unknown = unknownSynset(pattern);
        if (unknown.isPresent()) {
            worsen(line, LineOutcome.LEFT_OUT, "a synset that is not defined: &" + unknown.get());
            return;
        }
        Optional<CameoCodes.Meaning> meaning = meaning(line, code);
        if (meaning.isEmpty()) {
            return;
        }
        if (!pattern.losses().isEmpty()) {
            worsen(line, LineOutcome.APPROXIMATED, pattern.losses().get(0));
        }
        List<String> verbs = new ArrayList<>();
        for (String verb : block.verbs.keySet()) {
            boolean phrasal = verb.indexOf(' ') >= 0;
            if (pattern.particle().isEmpty()) {
                verbs.add(verb);
            } else if (!phrasal && !verb.startsWith("&")) {
                verbs.add(verb + " " + pattern.particle().get());
            }
        }
        if (verbs.isEmpty()) {
            worsen(line, LineOutcome.LEFT_OUT, "a particle of a verb that already has one");
            return;
        }
        add(meaning.get(), frame(block.name + "-" + number, verbs, meaning.get(), pattern));
    }

    private Optional<String> unknownSynset(VerbPattern pattern) {
        List<VerbPattern.Term> terms = new ArrayList<>(pattern.with().values());
        pattern.subject().ifPresent(terms::add);
        pattern.object().ifPresent(terms::add);
        pattern.complement().ifPresent(terms::add);
        return terms.stream()
                .filter(term -> term.synset()
                        && synsets.getOrDefault(term.word(), Set.of()).isEmpty())
                .map(VerbPattern.Term::word)
                .findFirst();
    }

    /** What PLOVER has for a code; where it has nothing, the line says so. */
    private Optional<CameoCodes.Meaning> meaning(DictionaryLine line, String code) {
        String first = code.split(":", 2)[0];
        Optional<CameoCodes.Meaning> meaning = codes.today(first);
        if (meaning.isEmpty()) {
            boolean statement = first.startsWith("01");
            worsen(
                    line,
                    statement ? LineOutcome.LEFT_OUT : LineOutcome.NOT_READ,
                    (statement ? "PLOVER has no type for statements: " : "no code of CAMEO: ") + code);
        } else if (code.contains(":")) {
            worsen(line, LineOutcome.APPROXIMATED, "of two codes the first is taken: " + code);
        }
        return meaning;
    }

    private static boolean isCode(String code) {
        return !code.isEmpty() && !code.startsWith("-");
    }

    private void add(CameoCodes.Meaning meaning, ObjectNode frame) {
        Set<String> known = ids.computeIfAbsent(meaning.type(), type -> new HashSet<>());
        String id = frame.path("id").asText();
        String free = id;
        for (int i = 2; !known.add(free); i++) {
            free = id + "-v" + i;
        }
        frame.put("id", free);
        frames.computeIfAbsent(meaning.type(), type -> new ArrayList<>()).add(frame);
    }

    private ObjectNode frame(String name, List<String> verbs, CameoCodes.Meaning meaning) {
        ObjectNode frame = start(name, verbs);
        if (!meaning.mode().isEmpty()) {
            frame.put("mode", meaning.mode());
        }
        return frame;
    }

    private static ObjectNode start(String name, List<String> verbs) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        String id =
                NOT_ID.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        frame.put("id", "petrarch-" + id);
        ArrayNode list = frame.putArray("verb");
        verbs.forEach(verb -> list.add(verb.startsWith("&") ? className(verb.substring(1)) : verb));
        return frame;
    }

    private static ObjectNode frame(String name, List<String> verbs, CameoCodes.Meaning meaning, VerbPattern pattern) {
        ObjectNode frame = start(name, verbs);
        pattern.object().ifPresent(term -> frame.putArray("object").add(word(term)));
        pattern.subject().ifPresent(term -> frame.putArray("subject").add(word(term)));
        if (!pattern.with().isEmpty()) {
            ObjectNode with = frame.putObject("with");
            new TreeMap<>(pattern.with())
                    .forEach((preposition, term) -> with.putArray(preposition).add(word(term)));
        }
        pattern.complement().ifPresent(term -> frame.putArray("complement").add(word(term)));
        ArrayNode recipient = frame.putArray("recipient");
        if (pattern.target().isPresent()) {
            recipient.add(pattern.target().get());
        } else if (pattern.complement().isPresent()) {
            recipient.add("object").add("complement.recipient");
        } else if (pattern.object().isPresent()) {
            RECIPIENT_BEHIND_OBJECT.forEach(recipient::add);
        } else {
            recipient.add("object");
        }
        if (!meaning.mode().isEmpty()) {
            frame.put("mode", meaning.mode());
        }
        return frame;
    }

    private static String word(VerbPattern.Term term) {
        return term.synset() ? className(term.word()) : term.word();
    }

    /** Named apart from the classes of PLOVER, which would else be replaced. */
    private static String className(String synset) {
        return "$petrarch-"
                + NOT_ID.matcher(synset.toLowerCase(Locale.ROOT))
                        .replaceAll("-")
                        .replaceAll("^-|-$", "");
    }

    private static String words(String token) {
        return token.replace("_+", " ")
                .replace('_', ' ')
                .replace('+', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
