package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.codebook.Codebook;
import org.demarche.model.Actor;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.CameoTable;
import org.demarche.quality.gold.PetrSentence;

/** {@code events/petr2_gsr}: actor country, event type and recipient country found together. */
public final class PetrEvaluation implements Evaluation {
    private static final String NO_COUNTRY = "---";
    private static final int CODE_LENGTH = 3;

    private final Path gold;
    private final Annotator annotator;
    private final Codebook codebook;

    public PetrEvaluation(Path gold, Annotator annotator, Codebook codebook) {
        this.gold = gold;
        this.annotator = annotator;
        this.codebook = codebook;
    }

    @Override
    public String name() {
        return "events/petr2_gsr";
    }

    @Override
    public boolean isPresent() {
        return Files.exists(gold.resolve(PetrSentence.FILE)) && CameoTable.isPresent(gold);
    }

    @Override
    public String note() {
        return "codings that began as another coder's output; codes without a PLOVER type left out";
    }

    @Override
    public List<Figure> measure() throws IOException {
        CameoTable table = CameoTable.read(gold);
        List<PetrSentence> sentences = PetrSentence.read(gold);
        List<CodedArticle> coded = sentences.parallelStream().map(this::code).toList();
        int tuples = 0;
        int found = 0;
        int events = 0;
        for (int i = 0; i < sentences.size(); i++) {
            events += coded.get(i).events().size();
            for (PetrSentence.Coding coding : sentences.get(i).codings()) {
                List<String> types = table.of(coding.event());
                tuples += types.isEmpty() ? 0 : 1;
                found += coded.get(i).events().stream().anyMatch(event -> agrees(event, types, coding)) ? 1 : 0;
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("tuples found", tuples == 0 ? 0 : (double) found / tuples));
        figures.add(new Figure("events a sentence", (double) events / sentences.size()));
        return figures;
    }

    private CodedArticle code(PetrSentence sentence) {
        Article article = PlainArticle.of(sentence.id(), sentence.text(), Optional.of(sentence.date()));
        return new PlainCoding(annotator, codebook, sentence.date()).code(article);
    }

    private static boolean agrees(ResolvedEvent event, List<String> types, PetrSentence.Coding coding) {
        return types.contains(event.event().type())
                && DirectedPair.of(event).stream()
                        .anyMatch(pair ->
                                agrees(pair.actor(), coding.actor()) && agrees(pair.recipient(), coding.recipient()));
    }

    private static boolean agrees(Actor actor, String codes) {
        return actor.country().orElse(NO_COUNTRY).equals(country(codes));
    }

    /** CAMEO writes the United Nations and the European Union as kinds of international organisation. */
    private static String country(String codes) {
        String first = codes.substring(0, CODE_LENGTH);
        String second = codes.length() < 2 * CODE_LENGTH ? "" : codes.substring(CODE_LENGTH, 2 * CODE_LENGTH);
        boolean named = first.equals("IGO") && (second.equals("UNO") || second.equals("EUR"));
        return named ? second : first;
    }
}
