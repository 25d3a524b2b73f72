package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.code.StatusReader;
import org.demarche.model.Article;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.FactualSentence;
import org.demarche.quality.gold.FactualSentence.Target;

/**
 * Whether what is told happened: {@code factuality/}. Our status is put on the set's scale, from -3 to 3, by a table that was
 * written before any figure was seen: told as having happened 3, in another's words 2.5; future 1; hypothetical .5; denied -3,
 * or -2 where it is also future or hypothetical. Judged on the words that we code as events, and on all verbs and nouns.
 */
public final class FactualityEvaluation implements Evaluation {
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 16);

    private final Path gold;
    private final String corpus;
    private final String part;
    private final PlainCoding coding;
    private final StatusReader statuses;

    /**
     * Makes the evaluation.
     *
     * @param gold   the folder of the gold sets
     * @param corpus {@code UW} or {@code MEANTIME}
     * @param part   {@code train} or {@code dev}
     */
    public FactualityEvaluation(Path gold, String corpus, String part, Program program) {
        this.gold = gold;
        this.corpus = corpus;
        this.part = part;
        this.coding = new PlainCoding(program, TODAY);
        this.statuses = new StatusReader(program.codebook());
    }

    @Override
    public String name() {
        return "factuality/" + corpus + "/" + part;
    }

    @Override
    public boolean isPresent() {
        return Files.exists(FactualSentence.file(gold, corpus, part));
    }

    /**
     * What we make of an event word.
     *
     * @param sentence the sentence
     * @param target   the word
     * @param status   our status
     * @param score    our status on the scale of the set
     * @param coded    whether it is the trigger of a coded event; otherwise only its status was asked for
     */
    record Judged(FactualSentence sentence, Target target, Set<AuxiliaryMode> status, double score, boolean coded) {
        boolean isActual() {
            return status.isEmpty() || status.equals(Set.of(AuxiliaryMode.HISTORICAL));
        }
    }

    /** Every coded trigger and every verb and noun among the event words. */
    List<Judged> run() throws IOException {
        return FactualSentence.read(gold, corpus, part).parallelStream()
                .flatMap(sentence -> judge(sentence).stream())
                .toList();
    }

    private List<Judged> judge(FactualSentence sentence) {
        Article article = PlainArticle.of(name() + ":" + sentence.row(), sentence.text(), Optional.empty());
        List<Sentence> parsed = coding.annotate(article).sentences();
        List<ResolvedEvent> events = coding.code(article).events();
        List<Judged> judged = new ArrayList<>();
        for (Target target : sentence.targets()) {
            events.stream()
                    .map(ResolvedEvent::event)
                    .filter(event -> event.trigger().offsets().overlaps(target.at()))
                    .findFirst()
                    .ifPresent(event -> judged.add(new Judged(
                            sentence,
                            target,
                            event.auxiliaryModes(),
                            score(event.auxiliaryModes(), !event.attribution().isEmpty()),
                            true)));
            for (Sentence one : parsed) {
                for (Token token : one.tokens()) {
                    if (token.offsets().overlaps(target.at()) && (token.isVerb() || token.isNoun())) {
                        Set<AuxiliaryMode> status = statuses.of(one, sentence.text(), token, Optional.empty());
                        judged.add(new Judged(sentence, target, status, score(status, false), false));
                    }
                }
            }
        }
        return judged;
    }

    private static double score(Set<AuxiliaryMode> status, boolean inAnothersWords) {
        boolean future = status.contains(AuxiliaryMode.FUTURE);
        boolean hypothetical = status.contains(AuxiliaryMode.HYPOTHETICAL);
        if (status.contains(AuxiliaryMode.NEGATION)) {
            return future || hypothetical ? -2 : -3;
        }
        if (hypothetical) {
            return 0.5;
        }
        return future ? 1 : inAnothersWords ? 2.5 : 3;
    }

    @Override
    public List<Figure> measure() throws IOException {
        List<Judged> all = run();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures("coded", all.stream().filter(Judged::coded).toList()));
        List<Judged> words = all.stream().filter(one -> !one.coded()).toList();
        figures.addAll(figures("words", words));
        figures.addAll(figures(
                "words, even rows",
                words.stream().filter(one -> one.sentence().row() % 2 == 0).toList()));
        figures.addAll(figures(
                "words, odd rows",
                words.stream().filter(one -> one.sentence().row() % 2 == 1).toList()));
        return figures;
    }

    private static List<Figure> figures(String what, List<Judged> judged) {
        double right = 0;
        double happened = 0;
        double error = 0;
        double naive = 0;
        int both = 0;
        int given = 0;
        int wanted = 0;
        for (Judged one : judged) {
            boolean actual = one.target().isActual();
            right += one.isActual() == actual ? 1 : 0;
            happened += actual ? 1 : 0;
            error += Math.abs(one.score() - one.target().score());
            naive += Math.abs(3 - one.target().score());
            wanted += actual ? 0 : 1;
            given += one.isActual() ? 0 : 1;
            both += actual || one.isActual() ? 0 : 1;
        }
        double count = Math.max(1, judged.size());
        return List.of(
                new Figure(what + ": number", judged.size()),
                new Figure(what + ": accuracy", right / count),
                new Figure(what + ": accuracy of always true", happened / count),
                new Figure(what + ": F1 of what did not happen", new Retrieval(given, both, wanted, both).f1()),
                new Figure(what + ": mean absolute error", error / count),
                new Figure(what + ": mean absolute error of always true", naive / count));
    }
}
