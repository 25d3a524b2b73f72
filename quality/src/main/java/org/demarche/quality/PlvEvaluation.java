package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.code.Learned;
import org.demarche.code.Relater;
import org.demarche.code.RelationFound;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.Offsets;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.examples.NameAgreement;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.PlvRow;

/**
 * {@code relation/plv_dev}: the relation between given pairs, and whether the coder finds actor, type and recipient itself;
 * even and odd rows apart, since only even rows are read for errors.
 */
public final class PlvEvaluation implements Evaluation {
    /** Articles of the set carry no date; they are of these years. */
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

    private final Path gold;
    private final Relater relater;
    private final PlainCoding coding;

    public PlvEvaluation(Path gold, Program program) {
        this.gold = gold;
        this.relater =
                new Relater(program.codebook(), "SUPPORT", program.learned().map(Learned::reader));
        this.coding = new PlainCoding(program, TODAY);
    }

    @Override
    public String name() {
        return "relation/plv_dev";
    }

    @Override
    public boolean isPresent() {
        return Files.exists(gold.resolve(PlvRow.FILE));
    }

    @Override
    public List<Figure> measure() throws IOException {
        return run().figures();
    }

    /** Relates and codes all rows. */
    public PlvResult run() throws IOException {
        List<PlvRow> rows = PlvRow.read(gold);
        List<PlvRow> named = rows.stream().filter(row -> !row.hasPlaceholder()).toList();
        return new PlvResult(
                rows.parallelStream().map(this::relate).toList(),
                named.parallelStream().map(this::code).toList());
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
        /** The answer as a label of the set. */
        public String label() {
            return PlvEvaluation.label(found.type().name());
        }

        /** Whether the label is right. */
        public boolean isRight() {
            return label().equals(row.root());
        }
    }

    private Related relate(PlvRow row) {
        AnnotatedArticle annotated = coding.annotate(article(row));
        return new Related(row, relater.relate(annotated, place(row.marked(), "s"), place(row.marked(), "t")));
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
        return PlainArticle.of("plv_dev:" + row.number(), row.marked().replaceAll("</?[st]>", ""), Optional.empty());
    }

    /**
     * What the coder made of a row by itself.
     *
     * @param row   the row
     * @param coded the events and decisions
     * @param found whether actor, type and recipient were found together
     */
    public record Coded(PlvRow row, CodedArticle coded, boolean found) {}

    private Coded code(PlvRow row) {
        CodedArticle article = coding.code(article(row));
        return new Coded(row, article, article.events().stream().anyMatch(event -> finds(event, row)));
    }

    private static boolean finds(ResolvedEvent event, PlvRow row) {
        if (!label(event.event().type()).equals(row.root())) {
            return false;
        }
        return DirectedPair.of(event).stream()
                .anyMatch(pair -> NameAgreement.agree(pair.actor(), row.actor())
                        && NameAgreement.agree(pair.recipient(), row.recipient()));
    }
}
