package org.demarche.read.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells from a line alone that it is page furniture. */
final class FurnitureRules {
    private static final int LONGEST_LIST_WORDS = 60;
    private static final int FEWEST_SECTIONS = 3;
    private static final int LONGEST_SECTION_WORDS = 4;

    private final List<LinePattern> patterns = LinePattern.load("furniture.tsv");
    private final WordCover networks = new WordCover(section("networks.txt", "[names]"));
    private final WordCover betweenNetworks = new WordCover(section("networks.txt", "[between]"));
    private final WordCover sections = new WordCover(Resource.lines("sections.txt"));
    private final WordCover dates = new WordCover(Resource.lines("date-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .filter(word -> !word.isBlank())
            .toList());
    private final Register reporters;

    FurnitureRules(Register reporters) {
        this.reporters = reporters;
    }

    /**
     * What kind of furniture a line is.
     *
     * @param reason in a few words
     * @param closes whether readers' comments may follow it
     */
    record Furniture(String reason, boolean closes) {}

    /** What furniture the line is; empty where it looks like part of a report. */
    Optional<Furniture> judge(Line line) {
        if (!line.hasWords()) {
            return furniture("no words");
        }
        Optional<LinePattern> pattern = LinePattern.firstFitting(patterns, line);
        if (pattern.isPresent() && !isReported(line, pattern.get())) {
            return pattern.map(found -> new Furniture(found.reason(), found.closes()));
        }
        if (isAddress(line)) {
            return furniture("web address");
        }
        if (line.words().size() > LONGEST_LIST_WORDS) {
            return Optional.empty();
        }
        if (!line.endsSentence() && isShareLine(line.words())) {
            return Optional.of(new Furniture("share line", true));
        }
        if (sectionCount(line) >= FEWEST_SECTIONS) {
            return furniture("navigation");
        }
        if (Dateline.isAlone(line, dates)) {
            return furniture("date line");
        }
        return Optional.empty();
    }

    /** Whether the line is the name of a section, which several in a row make a menu. */
    boolean isSection(Line line) {
        return line.words().size() <= LONGEST_SECTION_WORDS && sectionCount(line) > 0;
    }

    private static Optional<Furniture> furniture(String reason) {
        return Optional.of(new Furniture(reason, false));
    }

    /** A call that stands within a sentence or in a quotation, with a word of saying, is what somebody says. */
    private boolean isReported(Line line, LinePattern pattern) {
        boolean sentence = pattern.where() == LinePattern.Where.WITHIN
                || "\"“'‘".indexOf(line.text().charAt(0)) >= 0;
        return sentence && pattern.closes() && reporters.heaviest(line.unquoted()) >= 2;
    }

    private static boolean isAddress(Line line) {
        String text = line.text();
        return text.indexOf(' ') < 0
                && (text.startsWith("http://")
                        || text.startsWith("https://")
                        || text.startsWith("www.")
                        || text.startsWith("@")
                        || text.indexOf('@') > 0);
    }

    private boolean isShareLine(List<Word> words) {
        int names = 0;
        int position = 0;
        while (position < words.size()) {
            int name = networks.at(words, position);
            int length = name > 0 ? name : betweenNetworks.at(words, position);
            if (length == 0) {
                return false;
            }
            names += name > 0 ? 1 : 0;
            position += length;
        }
        return names > 0;
    }

    /** Number of section names, if the line has nothing else; otherwise 0. */
    private int sectionCount(Line line) {
        if (line.endsSentence()) {
            return 0;
        }
        List<Word> words = line.words();
        int count = 0;
        int position = 0;
        while (position < words.size()) {
            boolean mark = words.get(position).kind() == Word.Kind.MARK
                    || words.get(position).text().equals("and");
            int length = mark ? 1 : sections.at(words, position);
            if (length == 0) {
                return 0;
            }
            count += mark ? 0 : 1;
            position += length;
        }
        return count;
    }

    private static List<String> section(String resource, String heading) {
        List<String> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : Resource.lines(resource)) {
            if (line.startsWith("[")) {
                inside = line.equals(heading);
            } else if (inside) {
                entries.add(line);
            }
        }
        return entries;
    }
}
