package org.demarche.quality.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.pipeline.CodedArticle;
import org.demarche.quality.OutputInvariants;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Codes the cases in {@code testdata}. {@code mvn test -pl quality -am -Drecreate=true} rewrites the expectations; read the
 * diff as you would read code.
 */
class GoldenEventsTest {
    private final GoldenCoder coder = new GoldenCoder();
    private final GoldenJson json = new GoldenJson();

    @TestFactory
    Stream<DynamicTest> codesEveryCaseAsExpected() throws IOException {
        return GoldenCase.all().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    private void check(GoldenCase golden) throws IOException {
        Article article = article(golden);

        CodedArticle coded = coder.code(article);

        OutputInvariants.hold(article, coded.events());
        List<JsonNode> records = json.records(article, coded.events());
        EventSchema.check(records);
        String text = json.text(records);
        if (Boolean.getBoolean("recreate")) {
            assertThat(System.getenv("CI"))
                    .as("expectations are not recreated where nobody reads them")
                    .isNotEqualTo("true");
            Files.writeString(golden.events(), text);
        }
        assertThat(text)
                .as("%s; if this is right, run with -Drecreate=true", golden.events())
                .isEqualTo(Files.readString(golden.events()));
    }

    private Article article(GoldenCase golden) {
        return coder.read(List.of(golden.article().toString())).get(0);
    }

    @Test
    void givesTheSameEventsInASecondRunAndOnSeveralThreads() throws IOException {
        List<Article> articles = GoldenCase.all().stream().map(this::article).toList();

        List<CodedArticle> first = coder.code(articles, 1);

        assertThat(coder.code(articles, 1)).as("second run").isEqualTo(first);
        assertThat(coder.code(articles, 4)).as("four threads").isEqualTo(first);
    }

    @Test
    void hasAReportForEveryExpectation() throws IOException {
        assertThat(GoldenCase.expected()).isSubsetOf(GoldenCase.all());
    }
}
