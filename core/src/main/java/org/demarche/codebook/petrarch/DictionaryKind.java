package org.demarche.codebook.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a dictionary lists. */
public enum DictionaryKind {
    VERBS,
    ACTORS,
    AGENTS,
    /** Actors whose codes are CAMEO's of ethnic groups; several of them are also codes of countries. */
    ETHNIC_GROUPS,
    /** Actors whose codes are CAMEO's of religions. */
    RELIGIOUS_GROUPS;

    private static final Pattern PATTERN_LINE = Pattern.compile("^-\\s.*\\*.*");
    private static final Pattern BLOCK_LINE = Pattern.compile("^---\\s*\\S.*");
    private static final Pattern AGENT_CODE = Pattern.compile("\\[\\s*(~[A-Z0-9]+|[A-Z0-9]+~)\\s*]");

    /**
     * What the lines of a file list: patterns and blocks make verbs, codes with a tilde make agents. That codes are those of
     * ethnic groups or religions only the comments at the head of the file say.
     */
    public static DictionaryKind of(List<String> lines) {
        String head = lines.stream()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        if (head.contains("cameo ethnic")) {
            return ETHNIC_GROUPS;
        }
        if (head.contains("cameo religion")) {
            return RELIGIOUS_GROUPS;
        }
        int verbs = 0;
        int agents = 0;
        int coded = 0;
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            verbs += PATTERN_LINE.matcher(line).matches()
                            || BLOCK_LINE.matcher(line).matches()
                    ? 1
                    : 0;
            agents += AGENT_CODE.matcher(line).find() ? 1 : 0;
            coded += line.contains("[") ? 1 : 0;
        }
        if (verbs > 0) {
            return VERBS;
        }
        return 2 * agents > coded ? AGENTS : ACTORS;
    }
}
