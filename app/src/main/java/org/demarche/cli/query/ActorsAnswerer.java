package org.demarche.cli.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.codebook.actors.NameMatch;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.BlockKind;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;
import org.demarche.resolve.ActorResolver;
import org.demarche.resolve.ActorResolver.Resolution;

/** Answers {@code text} (and {@code date, context, country}) with who that is. */
public final class ActorsAnswerer implements Answerer {
    private static final String CODE = "[A-Z]{3}";

    private final Annotator annotator;
    private final ActorBase actors;
    private final ActorResolver resolver;
    private final LocalDate today;

    /**
     * Makes an answerer.
     *
     * @param today the day by which offices are judged where the question names none
     */
    public ActorsAnswerer(Annotator annotator, Codebook codebook, LocalDate today) {
        this.annotator = annotator;
        this.actors = codebook.actors();
        this.resolver = new ActorResolver(actors);
        this.today = today;
    }

    @Override
    public void answer(Question question, ObjectNode answer) throws BadQuestion {
        String phrase = question.required("text");
        LocalDate date = question.day("date").orElse(today);
        Optional<String> context = question.optional("context");
        Optional<String> country = question.optional("country");
        Resolution resolution = resolve(phrase, date);
        Optional<String> known = resolution
                .country()
                .or(() -> country.flatMap(given -> code(given, date)))
                .or(() -> context.flatMap(around -> countryAround(phrase, around, date)));
        write(resolution, known, answer);
    }

    private Resolution resolve(String phrase, LocalDate date) {
        List<Token> tokens = tokens(phrase);
        return tokens.isEmpty() ? Resolution.UNKNOWN : resolver.resolve(tokens, head(tokens), date);
    }

    private List<Token> tokens(String text) {
        return annotator
                .annotate(Question.article(text, Optional.empty()), Set.of(BlockKind.BODY), Screen.all())
                .match(AnnotatedArticle::sentences, rejected -> List.<Sentence>of())
                .stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /** The position of the root of the first sentence. */
    private static int head(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == Token.NO_HEAD) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private Optional<String> code(String country, LocalDate date) {
        return country.matches(CODE)
                ? Optional.of(country)
                : resolve(country, date).country();
    }

    /** The country of the name that stands nearest to the phrase in its context; of the first one if it is not there. */
    private Optional<String> countryAround(String phrase, String context, LocalDate date) {
        List<Token> tokens = tokens(context);
        Optional<Offsets> place = WordSearch.find(context, phrase, Optional.empty());
        List<NameMatch> names = new ArrayList<>(actors.names(tokens));
        names.removeIf(name ->
                place.map(offsets -> offsets.overlaps(offsets(name, tokens))).orElse(false));
        if (place.isPresent()) {
            names.sort((one, other) -> Integer.compare(
                    distance(offsets(one, tokens), place.get()), distance(offsets(other, tokens), place.get())));
        }
        for (NameMatch name : names) {
            List<Token> words = tokens.subList(name.start(), name.end());
            Optional<String> country =
                    resolver.resolve(words, words.size() - 1, date).country();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private static Offsets offsets(NameMatch name, List<Token> tokens) {
        return new Offsets(
                tokens.get(name.start()).offsets().start(),
                tokens.get(name.end() - 1).offsets().end());
    }

    private static int distance(Offsets one, Offsets other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private static void write(Resolution resolution, Optional<String> country, ObjectNode answer) {
        country.ifPresentOrElse(code -> answer.put("country", code), () -> answer.putNull("country"));
        ArrayNode sectors = answer.putArray("sectors");
        resolution.sectors().forEach(sectors::add);
        resolution.name().ifPresentOrElse(name -> answer.put("name", name), () -> answer.putNull("name"));
    }
}
