package org.demarche.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.quality.PlvEvaluation.Coded;
import org.demarche.quality.PlvEvaluation.Related;
import org.demarche.quality.gold.PlvRow;

/**
 * The answers on the PLV set.
 *
 * @param related of the relater, in the order of the rows
 * @param coded   of the coder, in the order of the rows; rows with a placeholder are left out
 */
public record PlvResult(List<Related> related, List<Coded> coded) {
    private static final Map<String, Integer> QUADS = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry("YIELD", 2),
            Map.entry("REQUEST", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("REJECT", 3),
            Map.entry("THREATEN", 3),
            Map.entry("PROTEST", 4),
            Map.entry("SANCTION", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    public PlvResult {
        related = List.copyOf(related);
        coded = List.copyOf(coded);
    }

    /** The answers on even rows. */
    public PlvResult even() {
        return only(PlvRow::isEven);
    }

    /** The answers on odd rows. */
    public PlvResult odd() {
        return only(row -> !row.isEven());
    }

    private PlvResult only(Predicate<PlvRow> wanted) {
        return new PlvResult(
                related.stream().filter(one -> wanted.test(one.row())).toList(),
                coded.stream().filter(one -> wanted.test(one.row())).toList());
    }

    /** All figures, even rows first; last how much better the rows are whose errors we read. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(even().figures("even rows: "));
        figures.addAll(odd().figures("odd rows: "));
        figures.add(new Figure(
                "odd rows behind even: relate root macro-F1",
                even().roots().macroF1() - odd().roots().macroF1()));
        figures.add(new Figure(
                "odd rows behind even: relate quad macro-F1",
                even().quads().macroF1() - odd().quads().macroF1()));
        return figures;
    }

    private List<Figure> figures(String prefix) {
        return List.of(
                new Figure(prefix + "relate root macro-F1", roots().macroF1()),
                new Figure(prefix + "relate quad macro-F1", quads().macroF1()),
                new Figure(prefix + "relate binary macro-F1", binary().macroF1()),
                new Figure(prefix + "code tuples found", found()),
                new Figure(prefix + "code events a sentence", eventsPerSentence()));
    }

    /** Scores of the 15 labels. */
    public Scores roots() {
        Scores scores = new Scores();
        related.forEach(one -> scores.add(one.row().root(), one.label()));
        return scores;
    }

    /** Scores of the quads, ours taken from the label. */
    public Scores quads() {
        Scores scores = new Scores();
        related.forEach(
                one -> scores.add(Integer.toString(one.row().quad()), Integer.toString(QUADS.get(one.label()))));
        return scores;
    }

    /** Cooperation against conflict. */
    public Scores binary() {
        Scores scores = new Scores();
        related.forEach(one -> scores.add(side(one.row().quad()), side(QUADS.get(one.label()))));
        return scores;
    }

    private static String side(int quad) {
        return quad <= 2 ? "cooperation" : "conflict";
    }

    /** The share of rows whose actor, type and recipient the coder found together, 0 to 1. */
    public double found() {
        return coded.stream().mapToInt(one -> one.found() ? 1 : 0).average().orElse(0);
    }

    /** The mean number of events that the coder made of a row. */
    public double eventsPerSentence() {
        return coded.stream()
                .mapToInt(one -> one.coded().events().size())
                .average()
                .orElse(0);
    }
}
