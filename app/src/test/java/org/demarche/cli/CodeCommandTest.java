package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.cli.Shell.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REPORT = "The United States imposed sanctions on Iran on Monday. "
            + "\"We condemn the United States,\" Iranian Foreign Minister Hossein Amir-Abdollahian said in Tehran. "
            + "The president of Brazil met the prime minister of Spain in Madrid. Two protesters were killed.\n";

    @TempDir
    private Path folder;

    private String report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void writesRecordsThatTheSchemaDescribes() throws IOException {
        TestShell shell = TestShell.withEngine();

        int code = shell.run("code", report("report.txt", REPORT), "--published", "2023-06-16");

        assertThat(code).isZero();
        assertThat(shell.lines()).isNotEmpty();
        JsonSchema schema;
        try (InputStream stream = Demarche.class.getResourceAsStream("event.schema.json")) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(stream);
        }
        for (String line : shell.lines()) {
            assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void pointsEveryPassageToItsWords() throws IOException {
        TestShell shell = TestShell.withEngine();

        shell.run("code", report("report.txt", REPORT));

        for (String line : shell.lines()) {
            for (JsonNode passage : passages(JSON.readTree(line))) {
                int start = passage.get("start").intValue();
                int end = passage.get("end").intValue();
                assertThat(REPORT.substring(start, end))
                        .isEqualTo(passage.get("text").textValue());
            }
        }
    }

    private static List<JsonNode> passages(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.path("start").isInt()) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(passages(child)));
        return found;
    }

    @Test
    void codesASanction() throws IOException {
        TestShell shell = TestShell.withEngine();

        shell.run("code", report("report.txt", "The United States imposed sanctions on Iran on Monday."));

        JsonNode event = JSON.readTree(shell.lines().get(0));
        assertThat(event.path("type").textValue()).isEqualTo("SANCTION");
        assertThat(event.path("actors").path(0).path("country").textValue()).isEqualTo("USA");
        assertThat(event.path("recipients").path(0).path("country").textValue()).isEqualTo("IRN");
    }

    @Test
    void givesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 12; i++) {
            report("report" + i + ".txt", REPORT + "Report number " + i + ".");
        }
        TestShell one = TestShell.withEngine();
        TestShell many = TestShell.withEngine();

        one.run("code", folder.toString(), "--threads", "1");
        many.run("code", folder.toString(), "--threads", "5");

        assertThat(one.lines()).hasSizeGreaterThan(12);
        assertThat(many.out()).isEqualTo(one.out());
    }

    @Test
    void listsWhatItCannotUseAndCodesTheRest() throws IOException {
        Path rejects = folder.resolve("rejects.jsonl");
        TestShell shell = TestShell.withEngine();

        int code = shell.run(
                "code",
                report("empty.txt", ""),
                report("good.txt", REPORT),
                folder.resolve("missing.txt").toString(),
                "--rejects",
                rejects.toString());

        assertThat(code).isZero();
        assertThat(shell.lines()).isNotEmpty();
        assertThat(shell.err()).contains("rejected: ", "empty.txt: the text is empty", "1 article, ", "2 rejected");
        List<String> listed = Files.readAllLines(rejects);
        assertThat(listed).hasSize(2);
        assertThat(JSON.readTree(listed.get(1)).path("source").textValue()).endsWith("missing.txt");
        assertThat(JSON.readTree(listed.get(1)).path("reason").textValue()).isEqualTo("no such file or folder");
    }

    @Test
    void failsOnRejectedInputWhenStrict() throws IOException {
        TestShell shell = TestShell.withEngine();

        int code = shell.run("code", "--strict", report("empty.txt", ""), report("good.txt", REPORT));

        assertThat(code).isEqualTo(1);
        assertThat(shell.lines()).isNotEmpty();
    }

    @Test
    void failsWithoutLoadingTheModelsWhereNothingCanBeRead() {
        TestShell shell = TestShell.withoutEngine();

        int code = shell.run("code", folder.resolve("missing.txt").toString());

        assertThat(code).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("0 articles, 0 events, 1 rejected");
    }

    @Test
    void printsATableOnATerminalOnly() throws IOException {
        String report = report("report.txt", REPORT);
        TestShell terminal = TestShell.withTerminals(Map.of("NO_COLOR", "1"), Output.OUT);
        TestShell pipe = TestShell.withEngine();

        terminal.run("code", report);
        pipe.run("code", report);

        assertThat(terminal.out()).contains("report.txt", "→ SANCTION", "(IRN)").doesNotContain("\u001b");
        assertThat(pipe.out()).startsWith("{\"schema\":\"demarche-event/1\",\"id\":\"");
    }

    @Test
    void coloursATerminal() throws IOException {
        TestShell terminal = TestShell.withTerminals(Map.of("TERM", "xterm"), Output.OUT);

        terminal.run("code", report("report.txt", REPORT));

        assertThat(terminal.out()).contains("\u001b[31mSANCTION");
    }

    @Test
    void keepsTheTableWithinTheTerminal() throws IOException {
        TestShell terminal = TestShell.withTerminals(Map.of("NO_COLOR", "1", "COLUMNS", "72"), Output.OUT);

        terminal.run("code", report("report.txt", REPORT));

        assertThat(terminal.lines())
                .filteredOn(line -> line.startsWith("  "))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 72);
    }

    @Test
    void writesToAFile() throws IOException {
        Path events = folder.resolve("events.jsonl");
        TestShell shell = TestShell.withEngine();

        shell.run("code", report("report.txt", REPORT), "--output", events.toString());

        assertThat(shell.out()).isEmpty();
        assertThat(Files.readString(events)).startsWith("{\"schema\"").endsWith("}\n");
    }

    @Test
    void readsStandardInput() {
        TestShell shell = TestShell.withEngine();

        int code = shell.runWithInput(
                "{\"id\":\"r1\",\"text\":\"Russia invaded Ukraine.\",\"title\":\"War\"}\n", "code", "-");

        assertThat(code).isZero();
        assertThat(shell.out()).contains("\"article\":{\"id\":\"r1\",\"source\":\"-:1\",\"title\":\"War\"");
    }

    @Test
    void explainsWhatItChose() throws IOException {
        TestShell shell = TestShell.withEngine();

        int code = shell.run("explain", report("report.txt", "Follow us on Twitter\n\n" + REPORT));

        assertThat(code).isZero();
        assertThat(shell.out())
                .contains(
                        "[1] The United States imposed sanctions",
                        "SANCTION/",
                        "chosen",
                        "quotation of ",
                        "furniture: ");
    }
}
