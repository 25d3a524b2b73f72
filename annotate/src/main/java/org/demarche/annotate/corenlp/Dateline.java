package org.demarche.annotate.corenlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency that wires put before their first sentence: <i>LA PAZ, Bolivia (AP) -- </i>. */
final class Dateline {
    private static final String AGENCY =
            "\\((?:Reuters|AP|AFP|UPI|IANS|PTI|ANI|Xinhua|IRNA|TASS|Bloomberg|CNN|DPA|dpa|EFE|ANSA|Kyodo|Yonhap|AsiaNews|VOA|Fides|MENA|KUNA|WAM|SANA|APS|PNA|Antara|Bernama|NAN|GNA|ENA|KCNA|Agencies|NNN|RFE/RL|BBC)\\)";
    private static final Pattern DATELINE = Pattern.compile("^\\s*(?:"
            // CAPITALS or a name, up to three more parts, then a dash
            + "\\p{Lu}[\\p{L}.'’/-]*(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’/-]*|\\d{1,2}|\\d{4})){0,7}[ ,]*(?:"
            + AGENCY
            + ")?\\s*(?:--|—|–| - |_)\\s*"
            // or the agency alone closes it
            + "|\\p{Lu}[\\p{L}.'’/-]*(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’/-]*|\\d{1,2}|\\d{4})){0,7}[ ,]*"
            + AGENCY
            + "\\s*[:-]?\\s*)");
    private static final int LONGEST = 90;

    private Dateline() {}

    /** The number of code units that a dateline takes at the start of a text; 0 where there is none. */
    static int length(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher matcher = DATELINE.matcher(start);
        return matcher.find() && matcher.end() < start.length() ? matcher.end() : 0;
    }
}
