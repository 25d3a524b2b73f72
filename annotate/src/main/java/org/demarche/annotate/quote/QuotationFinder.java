package org.demarche.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/**
 * Finds the quotations of an article and who speaks them. The speaker is the subject of the word of saying beside the
 * quotation; a quotation that has none continues the one before it in its paragraph, or, where that was left open at the
 * paragraph's end, the one before.
 */
public final class QuotationFinder {
    /** Fewer words without a verb are a scare quote or a title. */
    private static final int FEWEST_WORDS = 4;

    private final CueFinder cues;

    /**
     * Makes a finder.
     *
     * @param speechVerbs lemmas of verbs that introduce quotations
     */
    public QuotationFinder(Set<String> speechVerbs) {
        this.cues = new CueFinder(speechVerbs);
    }

    /** The quotations in blocks of the given kinds, in order. */
    public List<Quotation> find(Article article, Set<BlockKind> kinds, List<Sentence> sentences) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (Block block : article.blocks()) {
            if (!kinds.contains(block.kind())) {
                continue;
            }
            for (Offsets paragraph : Paragraphs.of(article.text(), block.offsets())) {
                open = findInParagraph(article.text(), paragraph, sentences, open, found);
            }
        }
        return found;
    }

    private boolean findInParagraph(
            String text, Offsets paragraph, List<Sentence> sentences, boolean open, List<Quotation> found) {
        List<QuoteMarks.Span> spans = QuoteMarks.in(text, paragraph);
        Optional<Quotation> previous = open && !found.isEmpty() ? Optional.of(last(found)) : Optional.empty();
        boolean leftOpen = false;
        for (QuoteMarks.Span span : spans) {
            List<Token> words = wordsIn(span.offsets(), sentences);
            Optional<CueFinder.Cue> cue = cues.find(span.offsets(), paragraph, sentences);
            if (!isSpeech(words, cue.isPresent())) {
                continue;
            }
            Quotation quotation = cue.map(saying ->
                            new Quotation(span.offsets(), Optional.of(saying.speaker()), Optional.of(saying.word())))
                    .orElse(new Quotation(
                            span.offsets(), previous.flatMap(Quotation::speaker), previous.flatMap(Quotation::cue)));
            found.add(quotation);
            previous = Optional.of(quotation);
            leftOpen = !span.closed();
        }
        return leftOpen;
    }

    private static Quotation last(List<Quotation> quotations) {
        return quotations.get(quotations.size() - 1);
    }

    private static List<Token> wordsIn(Offsets offsets, List<Sentence> sentences) {
        List<Token> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.offsets().overlaps(offsets)) {
                for (Token token : sentence.tokens()) {
                    if (offsets.contains(token.offsets())
                            && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                        words.add(token);
                    }
                }
            }
        }
        return words;
    }

    private static boolean isSpeech(List<Token> words, boolean cued) {
        boolean verb = words.stream().anyMatch(QuotationFinder::isFiniteVerb);
        return words.size() >= FEWEST_WORDS && (verb || (cued && words.size() > FEWEST_WORDS * 2));
    }

    private static boolean isFiniteVerb(Token token) {
        return switch (token.partOfSpeech()) {
            case "VB", "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }
}
