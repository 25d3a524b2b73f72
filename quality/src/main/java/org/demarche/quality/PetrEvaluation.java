package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.cameo.CameoCoder;
import org.demarche.cameo.CameoTable;
import org.demarche.model.Actor;
import org.demarche.model.Article;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.PetrSentence;
import org.demarche.quality.gold.PloverTable;

/** {@code events/petr2_gsr}: actor country, event type and recipient country found together. */
public final class PetrEvaluation implements Evaluation {
    private static final String NO_COUNTRY = "---";
    private static final int CODE_LENGTH = 3;

    private final Path gold;
    private final Program program;

    public PetrEvaluation(Path gold, Program program) {
        this.gold = gold;
        this.program = program;
    }

    @Override
    public String name() {
        return "events/petr2_gsr";
    }

    @Override
    public boolean isPresent() {
        return Files.exists(gold.resolve(PetrSentence.FILE)) && PloverTable.isPresent(gold);
    }

    @Override
    public String note() {
        return "codings that began as another coder's output; codes without a PLOVER type left out";
    }

    @Override
    public List<Figure> measure() throws IOException {
        PloverTable table = PloverTable.read(gold);
        List<PetrSentence> sentences = PetrSentence.read(gold);
        List<CodedArticle> coded = sentences.parallelStream().map(this::code).toList();
        int tuples = 0;
        int found = 0;
        int events = 0;
        int codings = 0;
        int roots = 0;
        int codes = 0;
        CameoCoder cameo = new CameoCoder(CameoTable.packaged());
        for (int i = 0; i < sentences.size(); i++) {
            CodedArticle article = coded.get(i);
            List<CameoEvent> inCameo = article.events().stream()
                    .map(event -> new CameoEvent(
                            event, cameo.code(article.annotated(), event).orElse("")))
                    .toList();
            events += article.events().size();
            for (PetrSentence.Coding coding : sentences.get(i).codings()) {
                codings++;
                roots += inCameo.stream().anyMatch(event -> event.agreesInRoot(coding)) ? 1 : 0;
                codes += inCameo.stream().anyMatch(event -> event.agrees(coding)) ? 1 : 0;
                List<String> types = table.of(coding.event());
                tuples += types.isEmpty() ? 0 : 1;
                found += article.events().stream().anyMatch(event -> agrees(event, types, coding)) ? 1 : 0;
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("tuples found", share(found, tuples)));
        figures.add(new Figure("CAMEO roots found", share(roots, codings)));
        figures.add(new Figure("CAMEO codes found", share(codes, codings)));
        figures.add(new Figure("events a sentence", (double) events / sentences.size()));
        return figures;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** An event with its CAMEO code; empty where it has none. */
    private record CameoEvent(ResolvedEvent event, String code) {
        private static final int ROOT_LENGTH = 2;

        boolean agrees(PetrSentence.Coding coding) {
            return code.equals(coding.event()) && agreesInParticipants(event, coding);
        }

        boolean agreesInRoot(PetrSentence.Coding coding) {
            return !code.isEmpty()
                    && coding.event().startsWith(code.substring(0, ROOT_LENGTH))
                    && agreesInParticipants(event, coding);
        }
    }

    private CodedArticle code(PetrSentence sentence) {
        Article article = PlainArticle.of(sentence.id(), sentence.text(), Optional.of(sentence.date()));
        return new PlainCoding(program, sentence.date()).code(article);
    }

    private static boolean agrees(ResolvedEvent event, List<String> types, PetrSentence.Coding coding) {
        return types.contains(event.event().type()) && agreesInParticipants(event, coding);
    }

    private static boolean agreesInParticipants(ResolvedEvent event, PetrSentence.Coding coding) {
        return DirectedPair.of(event).stream()
                .anyMatch(pair -> agrees(pair.actor(), coding.actor()) && agrees(pair.recipient(), coding.recipient()));
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
