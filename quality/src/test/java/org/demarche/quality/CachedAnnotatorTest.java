package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.demarche.annotate.quote.QuotationFinder;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Rejected;
import org.demarche.model.Screen;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;
import org.demarche.pipeline.examples.PlainArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedAnnotatorTest {
    private static final Article ARTICLE = PlainArticle.of("one", "Peace holds", Optional.empty());
    private static final Set<BlockKind> BODY = Set.of(BlockKind.BODY);

    /** Takes every text for one sentence whose first word is its root and governs the second. */
    private record TwoWords(AtomicInteger calls) implements Annotator {
        @Override
        public Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen) {
            calls.incrementAndGet();
            List<Token> tokens = List.of(
                    token(0, new Offsets(0, 5), article.text(), Token.NO_HEAD, Relation.ROOT),
                    token(1, new Offsets(6, 11), article.text(), 0, Relation.OBJ));
            Sentence sentence = new Sentence(0, new Offsets(0, 11), tokens, true);
            return new Outcome.Accepted<>(new AnnotatedArticle(article, List.of(sentence), List.of()));
        }

        private static Token token(int index, Offsets offsets, String text, int head, Relation relation) {
            String word = text.substring(offsets.start(), offsets.end());
            return new Token(index, offsets, word, word, "NN", EntityKind.NONE, head, relation);
        }

        @Override
        public String version() {
            return "two words";
        }
    }

    private static CachedAnnotator cache(Path folder, String version, Annotator engine) {
        Supplier<Annotator> supplier = () -> engine;
        return new CachedAnnotator(folder, version, supplier, new QuotationFinder(Set.of()));
    }

    private static AnnotatedArticle accepted(Outcome<AnnotatedArticle> outcome) {
        return outcome.match(one -> one, rejected -> {
            throw new AssertionError(rejected);
        });
    }

    @Test
    void asksTheEngineOnceAndGivesBackWhatItSaid(@TempDir Path folder) {
        TwoWords engine = new TwoWords(new AtomicInteger());
        CachedAnnotator cached = cache(folder, "1", engine);

        AnnotatedArticle first = accepted(cached.annotate(ARTICLE, BODY, Screen.all()));
        AnnotatedArticle second = accepted(cached.annotate(ARTICLE, BODY, Screen.all()));

        assertThat(second).isEqualTo(first);
        assertThat(engine.calls()).hasValue(1);
    }

    @Test
    void forgetsWhatAnotherVersionSaid(@TempDir Path folder) {
        TwoWords engine = new TwoWords(new AtomicInteger());

        cache(folder, "1", engine).annotate(ARTICLE, BODY, Screen.all());
        cache(folder, "2", engine).annotate(ARTICLE, BODY, Screen.all());

        assertThat(engine.calls()).hasValue(2);
    }

    @Test
    void hidesTheParseOfSentencesThatTheScreenStops(@TempDir Path folder) {
        CachedAnnotator cached = cache(folder, "1", new TwoWords(new AtomicInteger()));

        AnnotatedArticle screened = accepted(cached.annotate(ARTICLE, BODY, tokens -> false));

        assertThat(screened.sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.parsed()).isFalse();
            assertThat(sentence.tokens()).allMatch(token -> token.head() == Token.NO_HEAD);
        });
    }

    @Test
    void keepsNothingOfWhatTheEngineRejects(@TempDir Path folder) {
        Annotator refusing = new Annotator() {
            @Override
            public Outcome<AnnotatedArticle> annotate(Article article, Set<BlockKind> kinds, Screen screen) {
                return new Outcome.Refused<>(new Rejected("no text", article.source()));
            }

            @Override
            public String version() {
                return "refusing";
            }
        };

        Outcome<AnnotatedArticle> outcome = cache(folder, "1", refusing).annotate(ARTICLE, BODY, Screen.all());

        assertThat(outcome.<Boolean>match(one -> false, rejected -> true)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }
}
