package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookCommandsTest {
    private final TestShell shell = TestShell.withoutEngine();

    @TempDir
    private Path place = Path.of(".");

    private Path codebook = Path.of(".");

    @BeforeEach
    void startACodebook() {
        codebook = place.resolve("mine");
        TestShell.withoutEngine().run("codebook", "init", codebook.toString(), "--from", "empty");
    }

    private void edit(String file, String old, String changed) throws IOException {
        Path path = codebook.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(old);
        Files.writeString(path, before.replace(old, changed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "check", "learn", "show"})
    void explainsEachCommandWithAnExample(String command) {
        assertThat(shell.run("codebook", command, "--help")).isZero();
        assertThat(shell.out()).contains("Usage: demarche codebook " + command, "Example");
    }

    @Test
    void asksForACommand() {
        assertThat(shell.run("codebook")).isEqualTo(2);
        assertThat(shell.err()).contains("name a command", "Usage: demarche codebook");
    }

    @Test
    void initPrintsTheFilesThatItWrites() {
        assertThat(shell.run("codebook", "init", place.resolve("other").toString(), "--from", "empty"))
                .isZero();
        assertThat(shell.lines())
                .containsExactly(
                        place.resolve("other/codebook.yaml").toString(),
                        place.resolve("other/types/APPOINT.yaml").toString());
        assertThat(shell.err()).contains("demarche codebook check");
    }

    @Test
    void initRefusesAFolderThatHoldsSomething() throws IOException {
        edit("codebook.yaml", "name: my-codebook", "name: precious");

        assertThat(shell.run("codebook", "init", codebook.toString())).isEqualTo(1);
        assertThat(shell.err()).contains("is not empty", "--force");
        assertThat(codebook.resolve("codebook.yaml")).content().contains("precious");
    }

    @Test
    void initOverwritesWhereItIsToldTo() throws IOException {
        edit("codebook.yaml", "name: my-codebook", "name: precious");

        assertThat(shell.run("codebook", "init", codebook.toString(), "--from", "empty", "--force"))
                .isZero();
        assertThat(codebook.resolve("codebook.yaml")).content().doesNotContain("precious");
    }

    @Test
    void checkNamesFileAndLineOfWhatIsWrongAndLoadsNoModels() throws IOException {
        edit("types/APPOINT.yaml", "quad: 1 ", "quad: 7 ");

        assertThat(shell.run("codebook", "check", codebook.toString())).isEqualTo(1);
        assertThat(shell.lines())
                .singleElement()
                .asString()
                .startsWith(codebook.resolve("types/APPOINT.yaml") + ":3: quad: this value is not one of");
    }

    @Test
    void checkTellsAFolderThatIsNoCodebook() {
        assertThat(shell.run("codebook", "check", place.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(shell.out()).contains("there is no such file", "demarche codebook init");
    }

    @Test
    void checkRunsTheExamples() {
        TestShell loaded = TestShell.withEngine();

        assertThat(loaded.run("codebook", "check", codebook.toString())).isZero();
        assertThat(loaded.out()).contains("APPOINT", "5 examples", "all 5 examples are coded as they say");
    }

    @Test
    void checkTellsWhatWasCodedInstead() throws IOException {
        edit("codebook.yaml", "# extends", "extends");
        edit(
                "types/APPOINT.yaml",
                "examples:",
                "examples:\n  - text: \"France thanked Chad.\"\n    actor: [France]\n    recipient: [Chad]");
        TestShell loaded = TestShell.withEngine();

        assertThat(loaded.run("codebook", "check", codebook.toString())).isEqualTo(1);
        assertThat(loaded.out())
                .contains(
                        "France thanked Chad.",
                        "missing APPOINT[] France -> Chad []",
                        "coded   SUPPORT",
                        "because no frame of APPOINT fits",
                        "APPOINT coded as SUPPORT: 1",
                        "1 of 6 examples fail");
    }

    @Test
    void learnTeachesTheTypesOfTheCodebook() throws IOException {
        String unframed = "A court in Suva installed Mrs. Vakatale as ombudsman.";
        Path report = Files.writeString(place.resolve("report.txt"), unframed);
        TestShell loaded = TestShell.withEngine();

        int code = loaded.run("codebook", "learn", codebook.toString(), "--folds", "2", "--format", "json");
        JsonNode learned = new JsonMapper().readTree(loaded.out());

        assertThat(code).isZero();
        assertThat(learned.path("schema").asText()).isEqualTo("demarche-codebook-learn/1");
        assertThat(learned.path("own").asInt()).isEqualTo(5);
        assertThat(learned.path("others").asInt()).isGreaterThan(500);
        assertThat(learned.at("/heldOut/0/type").asText()).isEqualTo("APPOINT");
        assertThat(learned.at("/heldOut/0/examples").asInt()).isBetween(3, 5);
        assertThat(codebook.resolve("classifier.npz"))
                .hasSize(learned.path("bytes").asLong());
        TestShell explaining = TestShell.withEngine();
        assertThat(explaining.run("explain", report.toString(), "--codebook", codebook.toString()))
                .isZero();
        assertThat(explaining.out()).contains("APPOINT/learned");
    }

    @Test
    void learnAsksForExamples() throws IOException {
        Path type = codebook.resolve("types/APPOINT.yaml");
        String text = Files.readString(type);
        Files.writeString(type, text.substring(0, text.indexOf("examples:")) + "examples: []\n");
        TestShell loaded = TestShell.withEngine();

        assertThat(loaded.run("codebook", "learn", codebook.toString())).isEqualTo(2);
        assertThat(loaded.err()).contains("no examples of its own");
    }

    @Test
    void learnRefusesACodebookWithProblems() throws IOException {
        edit("types/APPOINT.yaml", "quad: 1 ", "quad: 7 ");

        assertThat(shell.run("codebook", "learn", codebook.toString())).isEqualTo(1);
        assertThat(shell.err()).contains("types/APPOINT.yaml:3: quad", "1 problem; nothing was learned");
        assertThat(codebook.resolve("classifier.npz")).doesNotExist();
    }

    @Test
    void learnNeedsTwoFolds() {
        assertThat(shell.run("codebook", "learn", codebook.toString(), "--folds", "1"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--folds is 0, or 2 and more");
    }

    @Test
    void checkAnswersInJson() throws IOException {
        edit("types/APPOINT.yaml", "recipient: [General Otieno]", "recipient: [Kenya]");
        TestShell loaded = TestShell.withEngine();

        int code = loaded.run("codebook", "check", codebook.toString(), "--format", "json");
        JsonNode report = new JsonMapper().readTree(loaded.out());

        assertThat(code).isEqualTo(1);
        assertThat(report.path("schema").asText()).isEqualTo("demarche-codebook-check/1");
        assertThat(report.path("failed").asInt()).isEqualTo(1);
        assertThat(report.at("/failures/0/source").asText()).matches("types/APPOINT\\.yaml:\\d+");
        assertThat(report.at("/failures/0/coded/0/type").asText()).isEqualTo("APPOINT");
        assertThat(report.at("/failures/0/reasons/0").asText()).contains("recipients");
    }

    @Test
    void checkRefusesATypeThatIsNotThere() {
        TestShell loaded = TestShell.withEngine();

        assertThat(loaded.run("codebook", "check", codebook.toString(), "--type", "NIX"))
                .isEqualTo(2);
        assertThat(loaded.err()).contains("the codebook has no type NIX");
    }

    @Test
    void showListsTheTypesOfThePackagedCodebook() {
        assertThat(shell.run("codebook", "show")).isZero();
        assertThat(shell.out()).contains("PLOVER 2.0", "CONSULT", "visit third-party");
    }

    @Test
    void showTellsOfATypeAModeAndAFrame() {
        String folder = codebook.toString();

        assertThat(shell.run("codebook", "show", folder, "APPOINT")).isZero();
        assertThat(shell.run("codebook", "show", folder, "acting")).isZero();
        assertThat(shell.run("codebook", "show", folder, "APPOINT/name-as")).isZero();

        assertThat(shell.out())
                .contains("recipient required", "Winning an election", "The president of Kenya appointed")
                .contains("APPOINT/acting", "caretaker")
                .contains("with as", "nominate");
    }

    @Test
    void showSaysWhatIsNotThere() {
        assertThat(shell.run("codebook", "show", "NIX")).isEqualTo(2);
        assertThat(shell.err()).contains("no type, mode or frame NIX");
    }

    @Test
    void codeNamesTheCodebookInItsRecords() throws IOException {
        Path report = place.resolve("report.txt");
        Files.writeString(report, "The president of Kenya appointed Judge Achieng on Monday. France thanked Chad.\n");
        TestShell loaded = TestShell.withEngine();

        int code = loaded.run("code", "--format", "jsonl", "--codebook", codebook.toString(), report.toString());
        JsonNode event = new JsonMapper().readTree(loaded.lines().get(0));

        assertThat(code).isZero();
        assertThat(loaded.lines()).hasSize(1);
        assertThat(event.path("type").asText()).isEqualTo("APPOINT");
        assertThat(event.at("/trace/codebook").asText()).isEqualTo("my-codebook 0.1");
    }

    @Test
    void relateAnswersByACodebookWithoutPloverTypes() {
        TestShell loaded = TestShell.withEngine();
        String question = "{\"id\":1,\"text\":\"Oman thanked Peru.\",\"actor\":\"Oman\",\"recipient\":\"Peru\"}\n";

        assertThat(loaded.runWithInput(question, "relate", "--codebook", codebook.toString()))
                .isZero();
        assertThat(loaded.out()).contains("\"type\":\"APPOINT\"", "\"rule\":\"default\"");
    }

    @Test
    void codeTellsWhatIsWrongWithACodebook() throws IOException {
        edit("types/APPOINT.yaml", "quad: 1 ", "quad: 7 ");
        Path report = place.resolve("report.txt");
        Files.writeString(report, "The president of Kenya appointed Judge Achieng on Monday to the court.\n");
        TestShell loaded = TestShell.withEngine();

        assertThat(loaded.run("code", "--codebook", codebook.toString(), report.toString()))
                .isEqualTo(1);
        assertThat(loaded.err()).contains("types/APPOINT.yaml:3: quad");
    }

    @Test
    void importsDictionariesAndTellsWhatBecameOfThem() throws IOException {
        Path agents = place.resolve("agents.txt");
        Files.writeString(agents, "!PERSON! = MAN, WOMAN\nFISHER!PERSON! [~AGR]\nOBSERVERS_IN [IGO~]\n");
        Path made = place.resolve("imported");

        assertThat(shell.run("codebook", "import", "petrarch", agents.toString(), "--to", made.toString()))
                .isZero();

        assertThat(shell.out()).contains("(agents): 3 lines: 2 understood (66.7 %)", "1 left out");
        assertThat(made.resolve("import-report.tsv")).content().contains("\t3\tleft out\ta role noun has no country");
        assertThat(made.resolve("actors/roles.yaml")).content().contains("fisherwoman");
    }

    @Test
    void importSaysWhichFileIsMissingAndKeepsWhatAFolderHolds() {
        String missing = place.resolve("verbs.txt").toString();

        assertThat(shell.run(
                        "codebook",
                        "import",
                        "petrarch",
                        missing,
                        "--to",
                        place.resolve("x").toString()))
                .isEqualTo(1);
        assertThat(shell.run("codebook", "import", "petrarch", missing, "--to", codebook.toString()))
                .isEqualTo(1);
        assertThat(shell.run("codebook", "import")).isEqualTo(2);
        assertThat(shell.err()).contains("there is no file", "is not empty", "name a format");
    }

    @Test
    void codeAddsCameoCodes() throws IOException {
        Path report = place.resolve("report.txt");
        Files.writeString(report, "Police in Chad arrested two journalists on Monday. France thanked Chad.\n");
        TestShell loaded = TestShell.withEngine();

        assertThat(loaded.run("code", "--ontology", "cameo", "--format", "jsonl", report.toString()))
                .isZero();
        assertThat(loaded.run("code", "--ontology", "cameo", "--format", "table", report.toString()))
                .isZero();

        assertThat(loaded.lines().get(0)).contains("\"type\":\"COERCE\"").endsWith("\"cameo\":\"173\"}");
        assertThat(loaded.out()).contains("COERCE/arrest 173", "SUPPORT 051");
    }
}
