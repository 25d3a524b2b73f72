package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Outcome;

class ArticlePropertyTest {
    private final ArticleReader reader =
            new ArticleReader(ReadLimits.defaults(), Optional.empty(), note -> {}, text -> Optional.empty());

    @Property(tries = 300)
    void randomBytesNeverThrow(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    @Property(tries = 300)
    void blocksCoverEveryCharacterThatIsNotWhiteSpace(@ForAll("pages") String page) {
        for (Outcome<Article> outcome : read(page.getBytes(StandardCharsets.UTF_8))) {
            outcome.match(ArticlePropertyTest::assertCovered, rejected -> "");
        }
    }

    @Property(tries = 300)
    void anyCharactersAreCoveredToo(@ForAll String page) {
        for (Outcome<Article> outcome : read(page.getBytes(StandardCharsets.UTF_8))) {
            outcome.match(ArticlePropertyTest::assertCovered, rejected -> "");
        }
    }

    @Property(tries = 200)
    void readingTheSameBytesTwiceGivesEqualArticles(@ForAll("pages") String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes)).isEqualTo(read(bytes));
    }

    /** Pages of the lines that matter to the labeller, with all kinds of line ends. */
    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> lines = Arbitraries.of(
                "Follow us on Facebook",
                "The army killed five rebels near the border on Monday, the ministry said.",
                "\"We will not talk,\" the president told reporters.",
                "",
                "   ",
                "\u00A0",
                "3 comments",
                "2 hours ago",
                "Reply",
                "lol what a bunch of losers!!",
                "Home | World | Politics",
                "World",
                "Subscribe to our newsletter",
                "Most read",
                "Envoy arrives in capital",
                "LONDON, June 15 (AP) -",
                "* * *",
                "““““a”",
                "😀 great article");
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r", "\u2028", "\n\n", "\f");
        return Arbitraries.entries(lines, ends)
                .map(entry -> entry.getKey() + entry.getValue())
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static String assertCovered(Article article) {
        boolean[] covered = new boolean[article.text().length()];
        for (Block block : article.blocks()) {
            assertThat(block.offsets().end()).isLessThanOrEqualTo(covered.length);
            assertThat(block.reason()).isNotBlank();
            for (int index = block.offsets().start(); index < block.offsets().end(); index++) {
                assertThat(covered[index]).isFalse();
                covered[index] = true;
            }
        }
        for (int index = 0; index < covered.length; index++) {
            assertThat(covered[index] || isWhiteSpace(article.text().charAt(index)))
                    .as("character %d of <%s>", index, article.text())
                    .isTrue();
        }
        return article.id();
    }

    /** White space as Unicode has it: Java does not count the control character for the next line, which ends a line. */
    private static boolean isWhiteSpace(char unit) {
        return Character.isWhitespace(unit) || unit == '\u0085';
    }

    @Example
    void aPageOfOneNextLineCharacterIsCovered() {
        anyCharactersAreCoveredToo("\u0085");
    }

    private List<Outcome<Article>> read(byte[] bytes) {
        List<Outcome<Article>> outcomes = new ArrayList<>();
        try (ArticleStream stream = reader.read(List.of("-"), new ByteArrayInputStream(bytes))) {
            stream.forEachRemaining(outcomes::add);
        }
        return outcomes;
    }
}
