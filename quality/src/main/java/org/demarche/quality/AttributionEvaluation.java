package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.code.speech.Statement;
import org.demarche.code.speech.StatementFinder;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.BlockKind;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Token;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.AttributedText;

/**
 * {@code attribution/dev} and {@code train}: who is found to say something, and which words are somebody's. The set marks nothing
 * inside what is already somebody's words, so of our statements the outermost count.
 */
public final class AttributionEvaluation implements Evaluation {
    private final Path gold;
    private final String part;
    private final CachedAnnotator annotator;
    private final StatementFinder statements;

    /**
     * Makes an evaluation of a part of the set.
     *
     * @param part {@code dev} or {@code train}
     */
    public AttributionEvaluation(Path gold, String part, Program program) {
        this.gold = gold;
        this.part = part;
        this.annotator = program.annotator();
        this.statements = new StatementFinder(program.codebook());
    }

    @Override
    public String name() {
        return "attribution/" + part;
    }

    @Override
    public boolean isPresent() {
        return AttributedText.isPresent(gold, part);
    }

    @Override
    public String note() {
        return "quotations, reported speech, thoughts and stances; the outermost of nested ones";
    }

    @Override
    public List<Figure> measure() throws IOException {
        List<Scored> scored = AttributedText.read(gold, part).parallelStream()
                .map(this::score)
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(total(scored.stream().map(Scored::sources).toList()).figures("source spans that overlap,"));
        figures.addAll(total(scored.stream().map(Scored::contents).toList()).figures("content tokens,"));
        return figures;
    }

    private static Retrieval total(List<Retrieval> counts) {
        return counts.stream().reduce(Retrieval.NONE, Retrieval::plus);
    }

    /** What was found in one article. */
    private record Scored(Retrieval sources, Retrieval contents) {}

    private Scored score(AttributedText truth) {
        AnnotatedArticle annotated = annotator
                .annotate(
                        PlainArticle.of(truth.name(), truth.text(), Optional.empty()),
                        Set.of(BlockKind.BODY),
                        Screen.all())
                .match(one -> one, rejected -> {
                    throw new IllegalStateException(rejected.toString());
                });
        List<Statement> outermost = outermost(statements.find(annotated));
        return new Scored(sources(truth, outermost), contents(truth, annotated, outermost));
    }

    private static List<Statement> outermost(List<Statement> all) {
        return all.stream().filter(one -> all.stream().noneMatch(one::isWithin)).toList();
    }

    private static Retrieval sources(AttributedText truth, List<Statement> outermost) {
        List<Offsets> found = outermost.stream()
                .flatMap(statement -> statement.source().stream())
                .distinct()
                .toList();
        int right = (int)
                found.stream().filter(place -> overlaps(truth.sources(), place)).count();
        int recovered = (int)
                truth.sources().stream().filter(place -> overlaps(found, place)).count();
        return new Retrieval(found.size(), right, truth.sources().size(), recovered);
    }

    private static Retrieval contents(AttributedText truth, AnnotatedArticle annotated, List<Statement> outermost) {
        List<Offsets> ours = outermost.stream()
                .flatMap(statement -> statement.contents().stream())
                .toList();
        List<Offsets> words = annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
                .map(Token::offsets)
                .toList();
        int found = 0;
        int wanted = 0;
        int both = 0;
        for (Offsets word : words) {
            boolean isFound = overlaps(ours, word);
            boolean isWanted = overlaps(truth.contents(), word);
            found += isFound ? 1 : 0;
            wanted += isWanted ? 1 : 0;
            both += isFound && isWanted ? 1 : 0;
        }
        return new Retrieval(found, both, wanted, both);
    }

    private static boolean overlaps(List<Offsets> places, Offsets place) {
        return places.stream().anyMatch(place::overlaps);
    }
}
