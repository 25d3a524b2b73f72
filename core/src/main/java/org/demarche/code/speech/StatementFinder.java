package org.demarche.code.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Force;
import org.demarche.codebook.SpeechCues;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Quotation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;

/** Finds who says what in an article: quotations, reported speech, thoughts and stances. Immutable and thread-safe. */
public final class StatementFinder {
    private static final Set<String> OUTLET = Set.of("i", "we", "you", "us", "one", "my", "our", "your");

    private final SpeechCues cues;
    private final Voices voices;
    private final ScriptLines scripts;

    public StatementFinder(Codebook codebook) {
        this.cues = codebook.speech();
        this.voices = new Voices(codebook);
        this.scripts = new ScriptLines(cues.headlineSources());
    }

    /** The statements of the parsed sentences and all quotations, in the order of the text. */
    public List<Statement> find(AnnotatedArticle annotated) {
        Map<Offsets, Statement> byCue = new LinkedHashMap<>();
        List<Statement> found = new ArrayList<>(scripts.find(annotated));
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.parsed()) {
                for (Statement statement : of(sentence, annotated.quotations())) {
                    within(statement, annotated.quotations())
                            .ifPresent(one -> byCue.putIfAbsent(one.cue().orElseThrow(), one));
                }
            }
        }
        List<Quotation> quotations = new LoneCues(cues, annotated.sentences()).told(annotated.quotations());
        List<Statement> turns = List.copyOf(found);
        for (Quotation quotation : quotations) {
            Optional<Statement> told = quotation.cue().map(byCue::get);
            boolean turn = quotation.speaker().isEmpty()
                    && turns.stream().anyMatch(one -> one.source().get().overlaps(quotation.offsets()));
            if (turn) {
                continue;
            }
            if (told.isPresent()) {
                byCue.put(quotation.cue().get(), joined(told.get(), quotation));
            } else {
                found.add(new Statement(
                        quotation.speaker(), quotation.cue(), List.of(quotation.offsets()), Force.ASSERTED, true));
            }
        }
        found.addAll(byCue.values());
        found.sort(Comparator.comparing(statement -> statement.contents().get(0)));
        return found;
    }

    /** What is told within a quotation ends with it. */
    private static Optional<Statement> within(Statement statement, List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            if (quotation.offsets().contains(statement.cue().orElseThrow())) {
                List<Offsets> contents = statement.contents().stream()
                        .filter(quotation.offsets()::overlaps)
                        .map(piece -> new Offsets(
                                Math.max(piece.start(), quotation.offsets().start()),
                                Math.min(piece.end(), quotation.offsets().end())))
                        .toList();
                return contents.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Statement(statement.source(), statement.cue(), contents, statement.force(), false));
            }
        }
        return Optional.of(statement);
    }

    private static Statement joined(Statement told, Quotation quotation) {
        List<Offsets> contents = new ArrayList<>(told.contents());
        contents.removeIf(quotation.offsets()::contains);
        contents.add(quotation.offsets());
        contents.sort(Comparator.naturalOrder());
        return new Statement(quotation.speaker().or(told::source), told.cue(), contents, Force.ASSERTED, true);
    }

    /** Whether the source is the writer, or everybody: outside quotations <i>I</i>, <i>we</i> and <i>you</i> are the outlet's own. */
    private static boolean isOutlets(Draft draft, List<Quotation> quotations) {
        boolean own = draft.source()
                .map(source -> OUTLET.contains(source.text().toLowerCase(Locale.ROOT))
                        || source.partOfSpeech().equals("DT"))
                .orElse(false);
        return own
                && quotations.stream()
                        .noneMatch(quotation ->
                                quotation.offsets().contains(draft.cue().offsets()));
    }

    /** Whether a stance is somebody's, told of a deed and not as its purpose: <i>went there to support her</i> tells none. */
    private boolean isHeld(Draft draft, Clauses clauses) {
        return draft.force() == Force.ASSERTED
                || (draft.source().map(voices::canHoldViews).orElse(false)
                        && !(draft.cue().isVerb() && clauses.isInfinitive(draft.cue())));
    }

    private List<Statement> of(Sentence sentence, List<Quotation> quotations) {
        DependencyTree tree = new DependencyTree(sentence);
        Clauses clauses = new Clauses(tree, cues);
        VerbStatements verbs = new VerbStatements(clauses, cues);
        NounStatements nouns = new NounStatements(clauses, cues);
        SourcePhrases phrases = new SourcePhrases(clauses, cues);
        List<Statement> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<Draft> draft = token.isVerb() ? verbs.of(token) : Optional.empty();
            draft = draft.or(() -> nouns.of(token)).or(() -> phrases.of(token));
            draft.filter(one -> !isOutlets(one, quotations) && isHeld(one, clauses))
                    .ifPresent(one -> found.add(statement(one, tree)));
        }
        return found;
    }

    private static Statement statement(Draft draft, DependencyTree tree) {
        return new Statement(
                draft.source().map(head -> Stretches.name(tree, head, draft.content())),
                Optional.of(draft.cue().offsets()),
                Stretches.of(draft.content(), tree),
                draft.force(),
                false);
    }
}
