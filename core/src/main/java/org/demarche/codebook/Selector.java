package org.demarche.codebook;

import java.util.Locale;

/**
 * Where a participant stands in relation to a predicate.
 *
 * @param kind        which role
 * @param preposition the preposition, for the kinds that have one; otherwise empty
 * @param second      the second preposition of {@link Kind#OBLIQUE_OBLIQUE}; otherwise empty
 */
public record Selector(Kind kind, String preposition, String second) {
    /** The roles of docs/codebook.md. */
    public enum Kind {
        SUBJECT,
        OBJECT,
        INDIRECT,
        OBLIQUE,
        OBJECT_OWNER,
        OBJECT_OBLIQUE,
        SUBJECT_OWNER,
        SUBJECT_OBLIQUE,
        OBLIQUE_OWNER,
        OBLIQUE_OBLIQUE,
        COMPLEMENT_SUBJECT,
        COMPLEMENT_OBJECT,
        COMPLEMENT_RECIPIENT,
        POSSESSOR,
        MODIFIER,
        SUPPORT,
        BETWEEN,
        CLAUSE,
        OPPONENT
    }

    /** Reads a selector as codebook files write it; any other word is a preposition. */
    public static Selector parse(String text) {
        return switch (text) {
            case "subject" -> of(Kind.SUBJECT);
            case "object" -> of(Kind.OBJECT);
            case "indirect" -> of(Kind.INDIRECT);
            case "object.owner" -> of(Kind.OBJECT_OWNER);
            case "complement.subject" -> of(Kind.COMPLEMENT_SUBJECT);
            case "complement.object" -> of(Kind.COMPLEMENT_OBJECT);
            case "complement.recipient" -> of(Kind.COMPLEMENT_RECIPIENT);
            case "possessor" -> of(Kind.POSSESSOR);
            case "modifier" -> of(Kind.MODIFIER);
            case "support" -> of(Kind.SUPPORT);
            case "between" -> of(Kind.BETWEEN);
            case "clause" -> of(Kind.CLAUSE);
            case "opponent" -> of(Kind.OPPONENT);
            case "subject.owner" -> of(Kind.SUBJECT_OWNER);
            default -> oblique(text);
        };
    }

    /** The selector as codebook files write it. */
    public String label() {
        return switch (kind) {
            case OBLIQUE -> preposition;
            case OBJECT_OBLIQUE -> "object." + preposition;
            case SUBJECT_OBLIQUE -> "subject." + preposition;
            case OBLIQUE_OWNER -> preposition + ".owner";
            case OBLIQUE_OBLIQUE -> preposition + "." + second;
            case OBJECT_OWNER -> "object.owner";
            case SUBJECT_OWNER -> "subject.owner";
            case COMPLEMENT_SUBJECT -> "complement.subject";
            case COMPLEMENT_OBJECT -> "complement.object";
            case COMPLEMENT_RECIPIENT -> "complement.recipient";
            case SUBJECT, OBJECT, INDIRECT, POSSESSOR, MODIFIER, SUPPORT, BETWEEN, CLAUSE, OPPONENT ->
                kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Selector of(Kind kind) {
        return new Selector(kind, "", "");
    }

    private static Selector oblique(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return new Selector(Kind.OBLIQUE, text, "");
        }
        String first = text.substring(0, dot);
        String rest = text.substring(dot + 1);
        return switch (first) {
            case "object" -> new Selector(Kind.OBJECT_OBLIQUE, rest, "");
            case "subject" -> new Selector(Kind.SUBJECT_OBLIQUE, rest, "");
            default ->
                rest.equals("owner")
                        ? new Selector(Kind.OBLIQUE_OWNER, first, "")
                        : new Selector(Kind.OBLIQUE_OBLIQUE, first, rest);
        };
    }
}
