package org.demarche.read.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportLineTest {
    @Test
    void readsEveryPartAndIgnoresOthers() {
        ReportLine line = good("""
                {"id": " a1 ", "text": "Words.", "title": "T", "published": "2024-05-31T23:30:00-05:00",
                 "url": "https://example.org", "publisher": "Wire", "tags": [{"a": 1}]}""");

        assertThat(line.id()).contains("a1");
        assertThat(line.text()).isEqualTo("Words.");
        assertThat(line.title()).contains("T");
        assertThat(line.published()).isEqualTo(new PublicationDay.Stated(LocalDate.of(2024, 5, 31)));
        assertThat(line.url()).contains("https://example.org");
        assertThat(line.publisher()).contains("Wire");
        assertThat(line.notes()).isEmpty();
    }

    @Test
    void takesAWholeNumberAsId() {
        assertThat(good("{\"id\":17,\"text\":\"a\"}").id()).contains("17");
    }

    @Test
    void notesPartsOfTheWrongKind() {
        ReportLine line = good("{\"id\":{},\"text\":\"a\",\"title\":3,\"published\":\"31/05/2024\",\"url\":null}");

        assertThat(line.id()).isEmpty();
        assertThat(line.title()).isEmpty();
        assertThat(line.published()).isEqualTo(new PublicationDay.Unreadable());
        assertThat(line.notes()).hasSize(3);
    }

    @Test
    void knowsNoDayWhereNoneIsStated() {
        assertThat(good("{\"text\":\"a\",\"published\":\" \"}").published()).isEqualTo(new PublicationDay.Unstated());
    }

    @Test
    void readsOnlyIsoDates() {
        assertThat(PublicationDay.parse("2024-02-30")).isEqualTo(new PublicationDay.Unreadable());
        assertThat(PublicationDay.parse("yesterday")).isEqualTo(new PublicationDay.Unreadable());
        assertThat(PublicationDay.parse("T")).isEqualTo(new PublicationDay.Unreadable());
        assertThat(PublicationDay.parse("2024-02-29T10:15:30"))
                .isEqualTo(new PublicationDay.Stated(LocalDate.of(2024, 2, 29)));
        assertThat(PublicationDay.parse("2024-02-29T10:15:30.123Z"))
                .isEqualTo(new PublicationDay.Stated(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThat(bad("{\"text\":")).contains("not a JSON object");
        assertThat(bad("\"text\"")).contains("not a JSON object");
        assertThat(bad("nonsense")).contains("not a JSON object");
        assertThat(bad("{}")).isEqualTo("the object has no \"text\"");
        assertThat(bad("{\"text\":[]}")).isEqualTo("\"text\" is not a string");
        assertThat(bad("{\"text\":\"a\"} {\"text\":\"b\"}")).contains("not a JSON object");
        assertThat(bad("")).contains("not a JSON object");
    }

    @Test
    void refusesDeepNestingWithoutOverflow() {
        assertThat(bad("{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .contains("nesting");
    }

    private static ReportLine good(String line) {
        return ReportLine.parse(line).match(report -> report, reason -> {
            throw new AssertionError(reason);
        });
    }

    private static String bad(String line) {
        return ReportLine.parse(line).match(ReportLine::text, reason -> reason);
    }
}
