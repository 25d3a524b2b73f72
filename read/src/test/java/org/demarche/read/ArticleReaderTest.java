package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.Outcome;
import org.demarche.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final String REPORT = "The president of Ardania met the prime minister of Veresh on Monday.";

    @TempDir
    Path folder;

    private final List<ReadNote> notes = new ArrayList<>();

    @Test
    void readsAPlainTextFile() throws IOException {
        Path file = write("report.txt", REPORT);

        Article article = articles(file).get(0);

        assertThat(article.text()).isEqualTo(REPORT);
        assertThat(article.source()).isEqualTo(file.toString());
        assertThat(article.blocks()).hasSize(1);
        assertThat(article.published()).isEmpty();
        assertThat(notes).isEmpty();
    }

    @Test
    void namesAnArticleByItsContentAlone() throws IOException {
        Path one = write("one.txt", REPORT);
        Path two = write("two.txt", REPORT);

        List<Article> articles = articles(one, two);

        assertThat(articles.get(0).id())
                .hasSize(16)
                .matches("[0-9a-f]+")
                .isEqualTo(articles.get(1).id());
        assertThat(notes).singleElement().extracting(ReadNote::source).isEqualTo(two.toString());
    }

    @Test
    void readsFoldersRecursivelyInOrderAndPassesOverHiddenAndUnknownFiles() throws IOException {
        write("b.txt", REPORT + " b");
        write("a/z.txt", REPORT + " z");
        write("a/c.jsonl", "{\"text\":\"" + REPORT + "\"}");
        write(".hidden.txt", REPORT);
        write(".git/x.txt", REPORT);
        write("picture.jpg", "no");

        List<Article> articles = articles(folder);

        assertThat(articles)
                .extracting(article ->
                        folder.relativize(Path.of(article.source())).toString().replace('\\', '/'))
                .containsExactly("a/c.jsonl:1", "a/z.txt", "b.txt");
    }

    @Test
    void reportsAPathThatDoesNotExistAndGoesOn() throws IOException {
        Path file = write("report.txt", REPORT);

        List<Outcome<Article>> outcomes = read("missing.txt", file.toString());

        assertThat(rejection(outcomes.get(0))).isEqualTo(new Rejected("no such file or folder", "missing.txt"));
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void reportsAFolderWithNothingToRead() {
        assertThat(rejection(read(folder.toString()).get(0)).reason()).contains("nothing to read");
    }

    @Test
    void reportsNamesThatAreNoPaths() {
        assertThat(read("", "a\0b"))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(rejection(outcome).reason()).isNotBlank());
    }

    @Test
    void rejectsEmptyAndBlankText() throws IOException {
        Path empty = write("empty.txt", "");
        Path blank = write("blank.txt", " \r\n\t\n ");

        List<Outcome<Article>> outcomes = read(empty.toString(), blank.toString());

        assertThat(outcomes)
                .extracting(outcome -> rejection(outcome).reason())
                .containsExactly("the text is empty", "the text is only white space");
    }

    @Test
    void rejectsAFileAboveTheLimit() throws IOException {
        Path file = write("large.txt", REPORT);
        ArticleReader reader = reader(new ReadLimits(REPORT.length() - 1, 100), Optional.empty());

        List<Outcome<Article>> outcomes = drain(reader.read(List.of(file.toString())));

        assertThat(rejection(outcomes.get(0)).reason()).contains("larger than");
    }

    @Test
    void rejectsAPlainTextOfOneHugeLine() {
        List<Outcome<Article>> outcomes =
                drain(reader(ReadLimits.defaults(), Optional.empty()).read(List.of("-"), new Letters(50_000_000)));

        assertThat(rejection(outcomes.get(0)).reason()).contains("larger than 10000000 bytes");
    }

    @Test
    void passesOverALineAboveTheLimitAndReadsTheNext() throws IOException {
        String good = "{\"text\":\"" + REPORT + "\"}\n";
        String huge = "{\"text\":\"" + "a".repeat(500) + "\"}\n";
        Path file = write("lines.jsonl", good + huge + good);
        ArticleReader reader = reader(new ReadLimits(100, 200), Optional.empty());

        List<Outcome<Article>> outcomes = drain(reader.read(List.of(file.toString())));

        assertThat(outcomes).hasSize(3);
        assertThat(rejection(outcomes.get(1)).source()).isEqualTo(file + ":2");
        assertThat(rejection(outcomes.get(1)).reason()).contains("larger than 200 bytes");
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void reportsAMalformedLineByItsNumberAndGoesOn() throws IOException {
        Path file = write("lines.ndjson", "\n{\"text\":\n{\"text\":\"" + REPORT + "\"}");

        List<Outcome<Article>> outcomes = read(file.toString());

        assertThat(rejection(outcomes.get(0)).source()).isEqualTo(file + ":2");
        assertThat(outcomes.get(1).<String>match(Article::source, Rejected::reason))
                .isEqualTo(file + ":3");
    }

    @Test
    void rejectsAJsonFileThatIsNotLinesAsAWhole() throws IOException {
        Path file = write("array.json", "[\n{\"text\":\"one\"},\n{\"text\":\"two\"}\n]");

        assertThat(read(file.toString()))
                .singleElement()
                .satisfies(outcome -> assertThat(rejection(outcome).reason()).contains("one object on each line"));
    }

    @Test
    void dropsAByteOrderMarkBeforeJsonLines() throws IOException {
        Path file = write("lines.jsonl", "\uFEFF{\"text\":\"" + REPORT + "\"}");

        assertThat(articles(file).get(0).text()).isEqualTo(REPORT);
    }

    @Test
    void reportsAnIdThatComesAgainAndKeepsBothArticles() throws IOException {
        String line = "{\"id\":\"x\",\"text\":\"" + REPORT + "\"}\n";
        Path file = write("lines.jsonl", line + line + line);

        assertThat(articles(file)).hasSize(3).extracting(Article::id).containsOnly("x");
        assertThat(notes).extracting(ReadNote::source).containsExactly(file + ":2", file + ":3");
    }

    @Test
    void datesArticlesByDefaultOnlyWhereTheInputNamesNoDay() throws IOException {
        String text = "\"text\":\"" + REPORT + "\"}\n";
        Path file = write(
                "lines.jsonl", "{" + text + "{\"published\":\"2024-05-31\"," + text + "{\"published\":\"May\"," + text);
        LocalDate given = LocalDate.of(2025, 1, 2);

        List<Outcome<Article>> outcomes =
                drain(reader(ReadLimits.defaults(), Optional.of(given)).read(List.of(file.toString())));

        assertThat(outcomes)
                .extracting(outcome -> outcome.<Optional<LocalDate>>match(Article::published, r -> Optional.empty()))
                .containsExactly(Optional.of(given), Optional.of(LocalDate.of(2024, 5, 31)), Optional.empty());
        assertThat(notes).anyMatch(note -> note.message().contains("published"));
    }

    @Test
    void readsPlainTextFromStandardInput() {
        List<Outcome<Article>> outcomes = fromStandardInput(REPORT);

        assertThat(outcomes).singleElement().satisfies(outcome -> assertThat(
                        outcome.<String>match(Article::source, Rejected::reason))
                .isEqualTo("-"));
    }

    @Test
    void readsJsonLinesFromStandardInput() {
        List<Outcome<Article>> outcomes = fromStandardInput(" {\"text\":\"" + REPORT + "\"}\n{\"id\":1}\n");

        assertThat(outcomes.get(0).<String>match(Article::source, Rejected::reason))
                .isEqualTo("-:1");
        assertThat(rejection(outcomes.get(1))).isEqualTo(new Rejected("the object has no \"text\"", "-:2"));
    }

    @Test
    void keepsLineEndsAndCountsOffsetsWithThem() throws IOException {
        Path file = write("report.txt", "Headline of the day\r\n\r\n" + REPORT + "\r\n");

        Article article = articles(file).get(0);

        assertThat(article.text()).contains("\r\n\r\n");
        assertThat(article.blocks().get(1).offsets().start())
                .isEqualTo(article.text().indexOf(REPORT));
    }

    @Test
    void survivesTenThousandNestedQuotationMarks() throws IOException {
        Path curly = write("curly.txt", "“".repeat(10_000) + REPORT + "”".repeat(10_000));
        Path straight = write("straight.txt", "\"".repeat(20_000) + REPORT);

        assertThat(articles(curly, straight)).hasSize(2).allSatisfy(article -> assertThat(article.blocks())
                .singleElement()
                .extracting(Block::kind)
                .isEqualTo(BlockKind.BODY));
    }

    @Test
    void rejectsAReportInAnotherLanguage() throws IOException {
        Path file = write(
                "es.txt",
                "El presidente de Cuba recibió el jueves en La Habana al presidente de Irán y los dos firmaron seis"
                        + " acuerdos de cooperación en materia de aduanas y de justicia.");

        assertThat(rejection(read(file.toString()).get(0)).reason()).isEqualTo("unsupported language: Spanish (es)");
    }

    @Test
    void readsNothingMoreOnceClosed() throws IOException {
        Path file = write("lines.jsonl", ("{\"text\":\"" + REPORT + "\"}\n").repeat(3));
        ArticleStream stream = reader(ReadLimits.defaults(), Optional.empty()).read(List.of(file.toString()));

        stream.next();
        stream.close();

        assertThat(stream.hasNext()).isFalse();
    }

    @Test
    void rejectsAFileThatCannotBeReadFurther() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int start, int length) throws IOException {
                return read();
            }
        };

        List<Outcome<Article>> outcomes =
                drain(reader(ReadLimits.defaults(), Optional.empty()).read(List.of("-"), broken));

        assertThat(rejection(outcomes.get(0)).reason()).contains("the disk is gone");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ArticleReader reader(ReadLimits limits, Optional<LocalDate> published) {
        return new ArticleReader(limits, published, notes::add);
    }

    private List<Outcome<Article>> read(String... paths) {
        return drain(reader(ReadLimits.defaults(), Optional.empty()).read(List.of(paths)));
    }

    private List<Article> articles(Path... paths) {
        String[] names = Arrays.stream(paths).map(Path::toString).toArray(String[]::new);
        return read(names).stream()
                .map(outcome -> outcome.<Article>match(article -> article, rejected -> {
                    throw new AssertionError(rejected);
                }))
                .toList();
    }

    private List<Outcome<Article>> fromStandardInput(String text) {
        InputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return drain(reader(ReadLimits.defaults(), Optional.empty()).read(List.of("-"), input));
    }

    private static List<Outcome<Article>> drain(ArticleStream stream) {
        List<Outcome<Article>> outcomes = new ArrayList<>();
        try (stream) {
            stream.forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    private static Rejected rejection(Outcome<Article> outcome) {
        return outcome.match(
                article -> {
                    throw new AssertionError("was accepted: " + article.source());
                },
                rejected -> rejected);
    }
}
