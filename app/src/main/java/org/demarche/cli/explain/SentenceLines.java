package org.demarche.cli.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.table.EventLines;
import org.demarche.cli.table.Paragraph;
import org.demarche.cli.table.Style;
import org.demarche.cli.table.TextWidth;
import org.demarche.code.Decision;
import org.demarche.code.Decision.Verdict;
import org.demarche.code.context.ContextFound;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Sentence;
import org.demarche.pipeline.CodedArticle;

/** Tells what was proposed in a sentence and what became of it. */
final class SentenceLines {
    private static final String INDENT = "    ";
    private static final int RULE_COLUMNS = 34;

    private final int width;
    private final Style style;
    private final EventLines events;

    SentenceLines(int width, Style style) {
        this.width = width;
        this.style = style;
        this.events = new EventLines(width - INDENT.length(), style);
    }

    List<String> of(Sentence sentence, CodedArticle coded) {
        String text = coded.annotated().article().text();
        List<String> lines = new ArrayList<>();
        String words = TextWidth.oneLine(
                text.substring(sentence.offsets().start(), sentence.offsets().end()));
        lines.addAll(Paragraph.of("[" + (sentence.index() + 1) + "] ", words, width));
        coded.annotated().quotations().stream()
                .filter(quotation -> quotation.offsets().overlaps(sentence.offsets()))
                .forEach(quotation -> lines.add(quotation(quotation, text)));
        List<Decision> decisions = coded.decisions().stream()
                .filter(decision -> decision.sentence() == sentence.index())
                .sorted(Comparator.comparing(
                                (Decision decision) -> decision.predicate().offsets())
                        .thenComparing(Decision::verdict))
                .toList();
        if (!sentence.parsed()) {
            lines.add(INDENT + style.dim("not parsed: no word that opens a frame, or too long"));
        } else if (decisions.isEmpty()) {
            lines.add(INDENT + style.dim("no frame fits"));
        }
        for (Decision decision : decisions) {
            lines.add(decision(decision));
            if (decision.verdict() == Verdict.CHOSEN) {
                events.of(madeBy(decision, coded)).forEach(line -> lines.add(INDENT + line));
                coded.contexts().stream()
                        .filter(context -> context.trigger().equals(decision.predicate()))
                        .forEach(context -> lines.add(context(context)));
            }
        }
        return lines;
    }

    private static List<ResolvedEvent> madeBy(Decision decision, CodedArticle coded) {
        return coded.events().stream()
                .filter(event -> event.event()
                                .trigger()
                                .offsets()
                                .equals(decision.predicate().offsets())
                        && event.event().trace().rule().equals(decision.rule()))
                .toList();
    }

    private String decision(Decision decision) {
        String verdict =
                switch (decision.verdict()) {
                    case CHOSEN -> style.bold("chosen ");
                    case OUTDONE -> style.dim("outdone");
                    case DROPPED -> style.warning("dropped");
                };
        String trigger = TextWidth.pad(
                TextWidth.cut(TextWidth.oneLine(decision.predicate().text()), 14), 14);
        String rule = TextWidth.pad(TextWidth.cut(decision.rule(), RULE_COLUMNS), RULE_COLUMNS);
        int room = Math.max(10, width - INDENT.length() - 14 - RULE_COLUMNS - 7 - 6);
        String reason = TextWidth.cut(TextWidth.oneLine(decision.reason()), room);
        return (INDENT + trigger + "  " + rule + "  " + verdict + "  " + style.dim(reason)).stripTrailing();
    }

    /** A context with its clues: the words, where they stand, and in brackets those that are not of the sentence. */
    private String context(ContextFound found) {
        List<String> clues = new ArrayList<>();
        for (ContextFound.Clue clue : found.clues()) {
            String at = clue.at().map(place -> "@" + place.start()).orElse("");
            String place = clue.place() == ContextFound.Place.SENTENCE
                    ? ""
                    : " (" + clue.place().name().toLowerCase(Locale.ROOT) + ")";
            clues.add(clue.words() + at + place);
        }
        String label = INDENT + "context " + found.context() + String.format(Locale.ROOT, " %.2f: ", found.strength());
        return label + style.dim(TextWidth.cut(String.join(", ", clues), Math.max(10, width - TextWidth.of(label))));
    }

    private String quotation(Quotation quotation, String text) {
        String speaker = quotation.speaker().map(place -> words(place, text)).orElse("unnamed");
        String cue =
                quotation.cue().map(place -> " (" + words(place, text) + ")").orElse("");
        String label = INDENT + "quotation of " + TextWidth.cut(speaker, 40) + cue + ": ";
        String said = TextWidth.cut(words(quotation.offsets(), text), Math.max(10, width - TextWidth.of(label)));
        return label + style.dim(said);
    }

    private static String words(Offsets place, String text) {
        return TextWidth.oneLine(text.substring(place.start(), place.end()));
    }
}
