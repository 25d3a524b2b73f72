package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.BlockKind;
import org.demarche.model.Screen;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.gold.ActorRow;
import org.demarche.resolve.ActorResolver;
import org.demarche.resolve.ActorResolver.Resolution;

/** {@code actors/ngec_dev}: country and first sector of phrases that stand alone. */
public final class ActorEvaluation implements Evaluation {
    /** A country of ours, a sector of the set's. */
    private static final String BODY_OF_NO_STATE = "NGO";

    private final Path gold;
    private final Annotator annotator;
    private final ActorResolver resolver;

    public ActorEvaluation(Path gold, Program program) {
        this.gold = gold;
        this.annotator = program.annotator();
        this.resolver = new ActorResolver(program.codebook().actors());
    }

    @Override
    public String name() {
        return "actors/ngec_dev";
    }

    @Override
    public boolean isPresent() {
        return Files.exists(gold.resolve(ActorRow.FILE));
    }

    @Override
    public List<Figure> measure() throws IOException {
        List<ActorRow> rows = ActorRow.read(gold);
        int asserted = 0;
        int right = 0;
        int rowsRight = 0;
        for (ActorRow row : rows) {
            Codes codes = codes(row);
            int checked = (row.country().checked() ? 1 : 0) + (row.sector().checked() ? 1 : 0);
            int held = (row.country().holds(codes.country()) ? 1 : 0)
                    + (row.sector().holds(codes.sector()) ? 1 : 0);
            asserted += checked;
            right += held;
            rowsRight += held == checked ? 1 : 0;
        }
        return List.of(
                new Figure("fields right", asserted == 0 ? 0 : (double) right / asserted),
                new Figure("rows all right", rows.isEmpty() ? 0 : (double) rowsRight / rows.size()));
    }

    /**
     * A resolution in the set's codes.
     *
     * @param country absent if unknown
     * @param sector  the first; absent if none
     */
    private record Codes(Optional<String> country, Optional<String> sector) {}

    private Codes codes(ActorRow row) {
        Resolution resolution = resolve(row.phrase(), row.date());
        Optional<String> country = resolution
                .country()
                .or(() -> Optional.of(row.known()).filter(known -> !known.isEmpty()))
                .or(() -> resolve(row.context(), row.date()).country());
        Optional<String> sector = resolution.sectors().stream().findFirst();
        if (country.filter(BODY_OF_NO_STATE::equals).isPresent()) {
            return new Codes(Optional.empty(), country);
        }
        return new Codes(country, sector);
    }

    private Resolution resolve(String phrase, LocalDate date) {
        if (phrase.isEmpty()) {
            return Resolution.UNKNOWN;
        }
        List<Token> tokens = annotator
                .annotate(PlainArticle.of(phrase, phrase, Optional.empty()), Set.of(BlockKind.BODY), Screen.all())
                .match(AnnotatedArticle::sentences, rejected -> List.<Sentence>of())
                .stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return tokens.isEmpty() ? Resolution.UNKNOWN : resolver.resolve(tokens, head(tokens), date);
    }

    /** The root of the phrase's first sentence. */
    private static int head(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == Token.NO_HEAD) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
