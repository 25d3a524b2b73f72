package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.code.Learned;
import org.demarche.code.Relater;
import org.demarche.code.RelationFound;
import org.demarche.code.context.ContextFound;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.examples.NameAgreement;
import org.demarche.pipeline.examples.PlainArticle;

/** Our own corpus: relations of given pairs, events found without help, and sentences that hold none. */
public final class CorpusEvaluation implements Evaluation {
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 16);

    private final Path folder;
    private final Relater relater;
    private final PlainCoding coding;
    private final CorpusContexts contexts;

    /**
     * Makes the evaluation.
     *
     * @param folder where the files of the corpus lie
     */
    public CorpusEvaluation(Path folder, Program program) {
        this.folder = folder;
        this.relater =
                new Relater(program.codebook(), "SUPPORT", program.learned().map(Learned::reader));
        this.coding = new PlainCoding(program, TODAY);
        this.contexts = new CorpusContexts(program.codebook());
    }

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public boolean isPresent() {
        return Files.isDirectory(folder);
    }

    @Override
    public List<Figure> measure() throws IOException {
        return figures(run());
    }

    /**
     * A sentence and what the program made of it.
     *
     * @param sentence  the sentence
     * @param coded     what was coded without help
     * @param relations for each event with two parties, the relation found when the pair was given
     * @param contexts  for each event, the contexts found when its type and modes were given
     */
    public record Tried(
            CorpusSentence sentence,
            CodedArticle coded,
            Map<CorpusEvent, RelationFound> relations,
            Map<CorpusEvent, List<ContextFound>> contexts) {
        /** The coded event that stands for an event of the corpus: of its type where one is, on its trigger. */
        public Optional<ResolvedEvent> coded(CorpusEvent event) {
            List<ResolvedEvent> there = coded.events().stream()
                    .filter(found -> found.event().trigger().offsets().overlaps(event.trigger()))
                    .toList();
            return there.stream()
                    .filter(found -> found.event().type().equals(event.type()))
                    .findFirst()
                    .or(() -> there.stream().findFirst());
        }

        /** Coded events that stand on no trigger of the corpus. */
        public List<ResolvedEvent> unwanted() {
            return coded.events().stream()
                    .filter(found -> sentence.events().stream()
                            .noneMatch(
                                    event -> found.event().trigger().offsets().overlaps(event.trigger())))
                    .toList();
        }
    }

    /** Codes and relates every sentence. */
    public List<Tried> run() throws IOException {
        return CorpusReader.read(folder).sentences().parallelStream()
                .map(this::tried)
                .toList();
    }

    private Tried tried(CorpusSentence sentence) {
        Article article = PlainArticle.of(sentence.place(), sentence.text(), Optional.empty());
        CodedArticle coded = coding.code(article);
        AnnotatedArticle annotated = coding.annotate(article);
        Map<CorpusEvent, RelationFound> relations = new HashMap<>();
        Map<CorpusEvent, List<ContextFound>> about = new HashMap<>();
        for (CorpusEvent event : sentence.events()) {
            about.put(event, contexts.of(sentence, event, annotated));
            Optional<Offsets> actor = event.actors().stream().findFirst();
            Optional<Offsets> recipient = event.recipients().stream()
                    .findFirst()
                    .or(() -> event.actors().stream().skip(1).findFirst());
            if (actor.isPresent() && recipient.isPresent()) {
                relations.put(event, relater.relate(annotated, actor, recipient));
            }
        }
        return new Tried(sentence, coded, relations, about);
    }

    /** The figures of a run. */
    static List<Figure> figures(List<Tried> all) {
        Scores related = new Scores();
        SpeakerScore speakers = new SpeakerScore();
        Map<AuxiliaryMode, int[]> statuses = new EnumMap<>(AuxiliaryMode.class);
        int wanted = 0;
        int detected = 0;
        int typed = 0;
        int whole = 0;
        int given = 0;
        int empty = 0;
        CorpusContexts.Counts read = new CorpusContexts.Counts();
        CorpusContexts.Counts unread = new CorpusContexts.Counts();
        int disturbed = 0;
        for (Tried tried : all) {
            given += tried.coded().events().size();
            if (tried.sentence().events().isEmpty()) {
                empty++;
                disturbed += tried.coded().events().isEmpty() ? 0 : 1;
            }
            for (CorpusEvent event : tried.sentence().events()) {
                wanted++;
                (CorpusContexts.isRead(tried.sentence()) ? read : unread)
                        .add(
                                new HashSet<>(event.contexts()),
                                CorpusContexts.names(tried.contexts().get(event)));
                RelationFound relation = tried.relations().get(event);
                if (relation != null) {
                    related.add(event.type(), relation.type().name());
                }
                Optional<ResolvedEvent> found = tried.coded(event);
                detected += found.isPresent() ? 1 : 0;
                boolean right = found.isPresent() && found.get().event().type().equals(event.type());
                typed += right ? 1 : 0;
                whole += right
                                && participants(
                                        found.get(), event, tried.sentence().text())
                        ? 1
                        : 0;
                if (right) {
                    speakers.add(event, found.get().event().attribution());
                    for (AuxiliaryMode mode : AuxiliaryMode.values()) {
                        boolean gold = event.auxiliaryModes().contains(mode);
                        boolean ours = found.get().event().auxiliaryModes().contains(mode);
                        int[] counts = statuses.computeIfAbsent(mode, key -> new int[3]);
                        counts[gold ? (ours ? 0 : 2) : (ours ? 1 : 0)] += gold || ours ? 1 : 0;
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("sentences", all.size()));
        figures.add(new Figure("events", wanted));
        figures.add(new Figure("relate type accuracy", related.accuracy()));
        figures.add(new Figure("relate type macro-F1", related.macroF1()));
        figures.add(new Figure("code: trigger found (recall)", share(detected, wanted)));
        figures.add(new Figure("code: trigger and type found (recall)", share(typed, wanted)));
        figures.add(new Figure("code: trigger and type right (precision)", share(typed, given)));
        figures.add(new Figure("code: trigger, type, actors and recipients (recall)", share(whole, wanted)));
        figures.add(new Figure("code: sentences without event that got one", share(disturbed, empty)));
        statuses.forEach((mode, counts) -> figures.add(new Figure(
                "code: status " + mode.label() + " F1", share(2 * counts[0], 2 * counts[0] + counts[1] + counts[2]))));
        figures.addAll(read.figures("even"));
        figures.addAll(unread.figures("odd"));
        figures.addAll(speakers.figures());
        return figures;
    }

    /** Whether the participants agree: each of the corpus has one of the coder's that shares words with it. */
    static boolean participants(ResolvedEvent found, CorpusEvent event, String text) {
        return event.actors().stream().allMatch(place -> named(found.actors(), place, text))
                && event.recipients().stream().allMatch(place -> named(found.recipients(), place, text));
    }

    private static boolean named(List<Actor> actors, Offsets place, String text) {
        String words = text.substring(place.start(), place.end());
        return actors.stream().anyMatch(actor -> NameAgreement.agree(actor, words));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
