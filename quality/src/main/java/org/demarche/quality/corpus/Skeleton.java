package org.demarche.quality.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.text.Offsets;

/** What is left of a sentence when participants, names and numbers are blanked. */
public final class Skeleton {
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\w'’.-]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*"
            + "|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\\b");
    private static final Pattern BLANKS = Pattern.compile("(X[ -]?)+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Skeleton() {}

    /** The skeleton of a sentence. */
    public static String of(CorpusSentence sentence) {
        List<Offsets> participants = new ArrayList<>();
        for (CorpusEvent event : sentence.events()) {
            participants.addAll(event.actors());
            participants.addAll(event.recipients());
            event.attribution().forEach(saying -> participants.addAll(saying.speakers()));
        }
        participants.sort(Comparator.comparingInt(Offsets::start)
                .thenComparing(Comparator.comparingInt(Offsets::end).reversed()));
        StringBuilder blanked = new StringBuilder();
        int at = 0;
        for (Offsets participant : participants) {
            if (participant.start() >= at) {
                blanked.append(sentence.text(), at, participant.start()).append('X');
                at = participant.end();
            }
        }
        blanked.append(sentence.text(), at, sentence.text().length());
        String unnamed = NAME.matcher(blanked).replaceAll("X");
        String unnumbered = NUMBER.matcher(unnamed).replaceAll("N");
        return OTHER.matcher(BLANKS.matcher(unnumbered).replaceAll("X "))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
