package org.demarche.code;

import java.util.Set;

/** Words of time that grammar alone does not tell from participants. */
final class Times {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "today",
            "tomorrow",
            "yesterday",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "midnight",
            "noon",
            "dawn",
            "dusk",
            "week",
            "month",
            "year",
            "day",
            "hour",
            "minute",
            "decade",
            "century",
            "weekend",
            "quarter",
            "end",
            "time",
            "moment",
            "spring",
            "summer",
            "autumn",
            "winter");
    private static final Set<String> COMING = Set.of("tomorrow", "next", "upcoming", "forthcoming", "soon", "shortly");

    private Times() {}

    /** Whether a lemma names a time. */
    static boolean isTimeWord(String lemma) {
        return WORDS.contains(lemma);
    }

    /** Whether a lemma points to the future. */
    static boolean isComing(String lemma) {
        return COMING.contains(lemma);
    }
}
