package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.BlockKind;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Token;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.AttributedText;

/** {@code attribution/dev} and {@code train}: who is found to say something, and which words are somebody's. */
public final class AttributionEvaluation implements Evaluation {
    private static final Screen QUOTING = AttributionEvaluation::quotes;

    private final Path gold;
    private final String part;
    private final CachedAnnotator annotator;

    /**
     * Makes an evaluation of a part of the set.
     *
     * @param part {@code dev} or {@code train}
     */
    public AttributionEvaluation(Path gold, String part, CachedAnnotator annotator) {
        this.gold = gold;
        this.part = part;
        this.annotator = annotator.parsing("quoting", QUOTING);
    }

    /** Cues stand in the sentence of a quotation mark, or in one before it that ends in a colon. */
    private static boolean quotes(List<Token> tokens) {
        return tokens.get(tokens.size() - 1).text().equals(":")
                || tokens.stream().anyMatch(token -> "\"“”«»".contains(token.text()));
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
        return "our quotations only; the set has reported speech too";
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
        return new Scored(sources(truth, annotated), contents(truth, annotated));
    }

    private static Retrieval sources(AttributedText truth, AnnotatedArticle annotated) {
        List<Offsets> found = annotated.quotations().stream()
                .flatMap(quotation -> quotation.speaker().stream())
                .distinct()
                .toList();
        int right = (int)
                found.stream().filter(place -> overlaps(truth.sources(), place)).count();
        int recovered = (int)
                truth.sources().stream().filter(place -> overlaps(found, place)).count();
        return new Retrieval(found.size(), right, truth.sources().size(), recovered);
    }

    private static Retrieval contents(AttributedText truth, AnnotatedArticle annotated) {
        List<Offsets> ours =
                annotated.quotations().stream().map(Quotation::offsets).toList();
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
