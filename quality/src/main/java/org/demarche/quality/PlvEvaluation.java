package org.demarche.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.code.Relater;
import org.demarche.code.RelationFound;
import org.demarche.codebook.Codebook;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;
import org.demarche.quality.gold.PlvRow;

/** Scores the relation between given pairs, and pairs found by the coder itself, on the PLV set. */
public final class PlvEvaluation {
    private static final Set<BlockKind> BODY = Set.of(BlockKind.BODY);
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

    private final Annotator annotator;
    private final Relater relater;
    private final Pipeline pipeline;

    public PlvEvaluation(Annotator annotator, Codebook codebook, LocalDate today) {
        this.annotator = annotator;
        this.relater = new Relater(codebook, "SUPPORT");
        this.pipeline =
                new Pipeline(annotator, codebook, new PipelineSettings(BODY, today, PipelineSettings.Parse.LATE));
    }

    /** The label of the set for one of our types. */
    public static String label(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }

    /**
     * What the relater made of a row.
     *
     * @param row   the row
     * @param found the answer
     */
    public record Related(PlvRow row, RelationFound found) {
        /** Whether the root is right. */
        public boolean isRight() {
            return label(found.type().name()).equals(row.root());
        }
    }

    /** Names the relation of each row's pair. */
    public List<Related> relate(List<PlvRow> rows) {
        List<Related> related = new ArrayList<>();
        for (PlvRow row : rows) {
            AnnotatedArticle annotated = annotate(row);
            Optional<Offsets> actor = place(row.marked(), "s");
            Optional<Offsets> recipient = place(row.marked(), "t");
            related.add(new Related(row, relater.relate(annotated, actor, recipient)));
        }
        return related;
    }

    /** Where the marked participant stands in the sentence without marks; the first where it is marked twice. */
    private static Optional<Offsets> place(String marked, String tag) {
        String open = "<" + tag + ">";
        int start = marked.indexOf(open);
        int end = marked.indexOf("</" + tag + ">");
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        int before = marked.substring(0, start).replaceAll("</?[st]>", "").length();
        int length = marked.substring(start + open.length(), end)
                .replaceAll("</?[st]>", "")
                .length();
        return Optional.of(new Offsets(before, before + length));
    }

    private static Article article(PlvRow row) {
        String text = row.marked().replaceAll("</?[st]>", "");
        return new Article(
                row.id(),
                "plv_dev:" + row.number(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Block(new Offsets(0, text.length()), BlockKind.BODY, "sentence")));
    }

    private AnnotatedArticle annotate(PlvRow row) {
        return annotator.annotate(article(row), BODY, Screen.all()).match(annotated -> annotated, rejected -> {
            throw new IllegalStateException(rejected.toString());
        });
    }

    /** Root and quad scores of answers. */
    public static Scores roots(List<Related> related) {
        Scores scores = new Scores();
        related.forEach(
                one -> scores.add(one.row().root(), label(one.found().type().name())));
        return scores;
    }

    /** Quad scores of answers, the quad taken from the label. */
    public static Scores quads(List<Related> related) {
        Scores scores = new Scores();
        related.forEach(one -> scores.add(
                Integer.toString(one.row().quad()),
                Integer.toString(QUADS.get(label(one.found().type().name())))));
        return scores;
    }

    /** Cooperation against conflict. */
    public static Scores binary(List<Related> related) {
        Scores scores = new Scores();
        related.forEach(one -> scores.add(
                one.row().quad() <= 2 ? "cooperation" : "conflict",
                QUADS.get(label(one.found().type().name())) <= 2 ? "cooperation" : "conflict"));
        return scores;
    }

    /**
     * What the coder made of a row by itself.
     *
     * @param row   the row
     * @param coded the events and decisions
     * @param found whether actor, type and recipient were found together
     */
    public record Coded(PlvRow row, CodedArticle coded, boolean found) {}

    /** Codes each row that names both participants. */
    public List<Coded> code(List<PlvRow> rows) {
        List<Coded> coded = new ArrayList<>();
        for (PlvRow row : rows) {
            if (!row.hasPlaceholder()) {
                CodedArticle article = pipeline.code(article(row)).match(one -> one, rejected -> {
                    throw new IllegalStateException(rejected.toString());
                });
                coded.add(new Coded(row, article, article.events().stream().anyMatch(event -> finds(event, row))));
            }
        }
        return coded;
    }

    private static boolean finds(ResolvedEvent event, PlvRow row) {
        if (!label(event.event().type()).equals(row.root())) {
            return false;
        }
        if (event.recipients().isEmpty() && event.actors().size() > 1) {
            for (Actor one : event.actors()) {
                for (Actor other : event.actors()) {
                    if (!one.equals(other) && agree(one, row.actor()) && agree(other, row.recipient())) {
                        return true;
                    }
                }
            }
            return false;
        }
        return event.actors().stream().anyMatch(actor -> agree(actor, row.actor()))
                && event.recipients().stream().anyMatch(recipient -> agree(recipient, row.recipient()));
    }

    private static boolean agree(Actor actor, String gold) {
        return actor.words().map(words -> agree(words.text(), gold)).orElse(false)
                || actor.name().map(name -> agree(name, gold)).orElse(false);
    }

    /** Whether one name contains the other or half of their words are shared (F1 of words at least .5). */
    static boolean agree(String ours, String gold) {
        String one = ours.toLowerCase(Locale.ROOT).strip();
        String other = gold.toLowerCase(Locale.ROOT).strip();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.contains(other) || other.contains(one)) {
            return true;
        }
        List<String> ourWords = new ArrayList<>(List.of(one.split("\\W+", -1)));
        List<String> goldWords = new ArrayList<>(List.of(other.split("\\W+", -1)));
        ourWords.removeIf(String::isEmpty);
        goldWords.removeIf(String::isEmpty);
        int total = ourWords.size() + goldWords.size();
        int shared = 0;
        for (String word : ourWords) {
            shared += goldWords.remove(word) ? 1 : 0;
        }
        return total > 0 && 4.0 * shared >= total;
    }
}
