package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.cli.Engine;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookChecker;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.CodebookSource;
import org.demarche.codebook.Origin;
import org.demarche.model.BlockKind;
import org.demarche.model.ResolvedEvent;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;
import org.demarche.pipeline.examples.ExampleCheck;
import org.demarche.pipeline.examples.ExampleFailure;
import org.demarche.read.ArticleReader;
import org.demarche.read.ArticleStream;
import org.demarche.read.ReadLimits;
import org.junit.jupiter.api.Test;

/** The case of docs/tutorial-custom-codebook.md. */
class LandSeizuresTest {
    private static final Path CASE = Path.of("../examples/land-seizures");
    private static final CodebookSource SOURCE = CodebookSource.folder(CASE.resolve("codebook"));
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    private final Engine engine =
            new Engine(SharedEngine.engine().annotator(), CodebookReader.read(SOURCE), Optional.empty());

    @Test
    void everyExampleGivesTheEventsThatItNames() {
        ExampleCheck check = new ExampleCheck(engine.annotator(), engine.codebook(), PUBLISHED);

        List<String> failures = check.examples(example -> example.origin() == Origin.OWN).stream()
                .flatMap(example -> check.check(example).stream())
                .map(ExampleFailure::report)
                .toList();

        assertThat(new CodebookChecker(SOURCE).problems()).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(check.examples(example -> example.origin() == Origin.OWN)).hasSize(30);
    }

    @Test
    void codesTheReport() {
        List<String> types = code().events().stream()
                .map(event -> event.event().type() + event.event().modes())
                .toList();

        assertThat(types)
                .containsSubsequence(
                        "LAND_RETURN[restitution]",
                        "LAND_SEIZURE[eviction]",
                        "LAND_SEIZURE[eviction]",
                        "LAND_SEIZURE[]",
                        "LAND_RETURN[title]")
                .contains("ACCUSE[allege]", "PROTEST[demo]");
    }

    @Test
    void everyEventNamesTheCodebook() {
        assertThat(code().events())
                .map(ResolvedEvent::event)
                .extracting(event -> event.trace().codebook())
                .containsOnly("land-seizures 1.0");
    }

    private CodedArticle code() {
        Codebook codebook = engine.codebook();
        Pipeline pipeline = new Pipeline(
                engine.annotator(),
                codebook,
                new PipelineSettings(Set.of(BlockKind.BODY), PUBLISHED, PipelineSettings.Parse.LATE));
        ArticleReader reader = new ArticleReader(ReadLimits.defaults(), Optional.of(PUBLISHED), note -> {});
        try (ArticleStream articles =
                reader.read(List.of(CASE.resolve("report.txt").toString()))) {
            return articles.next()
                    .match(
                            article -> pipeline.code(article).match(coded -> coded, LandSeizuresTest::refuse),
                            LandSeizuresTest::refuse);
        }
    }

    private static CodedArticle refuse(org.demarche.model.Rejected rejected) {
        throw new AssertionError(rejected);
    }
}
