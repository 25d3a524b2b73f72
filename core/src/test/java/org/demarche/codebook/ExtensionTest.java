package org.demarche.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionTest {
    private static final String MAIN = "name: mine\nversion: \"1\"\nextends: plover\ntypes: [APPOINT]\n";
    private static final String ALONE = "name: mine\nversion: \"1\"\ntypes: [APPOINT]\n";
    private static final String APPOINT = """
            type: APPOINT
            quad: 1
            score: 1
            recipient: required
            definition: Puts somebody into an office.
            frames:
              - id: appoint
                verb: [appoint]
            examples:
              - text: "Peru appointed a judge."
                actor: [Peru]
            """;

    private static CodebookSource source(Map<String, String> files) {
        return path -> {
            String content = files.get(path);
            if (content == null) {
                throw new FileNotFoundException(path);
            }
            return new CodebookSource.Opened(
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), CodebookSource.Format.YAML);
        };
    }

    private static Codebook read(Map<String, String> files) {
        return CodebookReader.read(source(files));
    }

    private static List<String> problems(Map<String, String> files) {
        return new CodebookChecker(source(files))
                .problems().stream().map(CodebookProblem::toString).toList();
    }

    @Test
    void standsAloneWithTheWordsAndActorsOfThePackagedOne() {
        Map<String, String> files = Map.of("codebook.yaml", ALONE, "types/APPOINT.yaml", APPOINT);

        Codebook codebook = read(files);

        assertThat(problems(files)).isEmpty();
        assertThat(codebook.types()).extracting(EventType::name).containsExactly("APPOINT");
        assertThat(codebook.shifts()).isEmpty();
        assertThat(codebook.operators().speechVerbs()).contains("say");
        assertThat(codebook.label()).isEqualTo("mine 1");
    }

    @Test
    void putsItsOwnTypesBeforeThoseThatItExtends() {
        Codebook codebook = read(Map.of("codebook.yaml", MAIN, "types/APPOINT.yaml", APPOINT));

        assertThat(codebook.types()).extracting(EventType::name).startsWith("APPOINT", "AGREE");
        assertThat(codebook.types()).hasSize(17);
        assertThat(codebook.shifts()).isNotEmpty();
        assertThat(codebook.type("APPOINT").orElseThrow().frames())
                .extracting(Frame::origin)
                .containsOnly(Origin.OWN);
        assertThat(codebook.type("AGREE").orElseThrow().frames())
                .extracting(Frame::origin)
                .containsOnly(Origin.INHERITED);
    }

    @Test
    void addsToATypeThatItExtendsWithoutRepeatingIt() {
        String more = """
                type: CONSULT
                modes:
                  - name: tea
                    definition: Over tea.
                frames:
                  - id: drink-tea
                    verb: [drink]
                    object: [tea]
                    mode: tea
                examples:
                  - text: "Peru drank tea with Chile."
                    actor: [Peru]
                """;
        Map<String, String> files =
                Map.of("codebook.yaml", MAIN, "types/APPOINT.yaml", APPOINT, "types/CONSULT.yaml", more);

        EventType consult = read(files).type("CONSULT").orElseThrow();
        EventType packaged = CodebookReader.packaged().type("CONSULT").orElseThrow();

        assertThat(problems(files)).isEmpty();
        assertThat(consult.definition()).isEqualTo(packaged.definition());
        assertThat(consult.frames()).hasSize(packaged.frames().size() + 1);
        assertThat(consult.frames().get(0).id()).isEqualTo("drink-tea");
        assertThat(consult.mode("tea")).isPresent();
        assertThat(consult.mode("visit")).isPresent();
        assertThat(consult.examples())
                .filteredOn(example -> example.origin() == Origin.OWN)
                .singleElement()
                .satisfies(example -> assertThat(example.source()).isEqualTo("types/CONSULT.yaml:11"));
    }

    @Test
    void replacesAFrameOfTheSameId() {
        String changed = """
                type: REJECT
                frames:
                  - id: reject-proposal
                    verb: [snub]
                """;
        EventType packaged = CodebookReader.packaged().type("REJECT").orElseThrow();

        EventType reject = read(Map.of(
                        "codebook.yaml", MAIN, "types/APPOINT.yaml", APPOINT, "types/REJECT.yaml", changed))
                .type("REJECT")
                .orElseThrow();

        assertThat(reject.frames()).hasSameSizeAs(packaged.frames());
        assertThat(reject.frames())
                .filteredOn(frame -> frame.id().equals("reject-proposal"))
                .singleElement()
                .satisfies(frame ->
                        assertThat(frame.triggers()).extracting(Trigger::lemma).containsExactly("snub"));
    }

    @Test
    void asksForQuadAndScoreOfATypeOfItsOwn() {
        String without = APPOINT.replace("quad: 1\nscore: 1\n", "");

        assertThat(problems(Map.of("codebook.yaml", MAIN, "types/APPOINT.yaml", without)))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("types/APPOINT.yaml").contains("the field quad is missing"))
                .anySatisfy(problem -> assertThat(problem).contains("the field score is missing"));
    }

    @Test
    void refusesAnotherCodebookToExtend() {
        String unknown = MAIN.replace("plover", "icews");

        assertThat(problems(Map.of("codebook.yaml", unknown, "types/APPOINT.yaml", APPOINT)))
                .containsExactly(
                        "codebook.yaml:3: extends: this value is not one of those possible; use one of plover");
    }

    @Test
    void refusesAShiftToATypeThatIsNotThere() {
        String shifting = ALONE + "shifts:\n  - {auxiliary: [future], from: [APPOINT], to: AGREE}\n";

        assertThat(problems(Map.of("codebook.yaml", shifting, "types/APPOINT.yaml", APPOINT)))
                .singleElement()
                .asString()
                .contains("codebook.yaml:5", "a shift gives the type AGREE");
    }

    @Test
    void findsATypeFileThatIsNotListed(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("types"));
        Files.writeString(folder.resolve("codebook.yaml"), ALONE);
        Files.writeString(folder.resolve("types/APPOINT.yaml"), APPOINT);
        Files.writeString(folder.resolve("types/DISMISS.yaml"), APPOINT);

        assertThat(new CodebookChecker(CodebookSource.folder(folder)).problems())
                .extracting(CodebookProblem::toString)
                .containsExactly("types/DISMISS.yaml: codebook.yaml does not list this type; add it there under types,"
                        + " or move the file away");
    }

    @Test
    void startsWithFilesThatPassTheCheck(@TempDir Path folder) throws Exception {
        for (NewCodebook start : NewCodebook.values()) {
            Path made = folder.resolve(start.name());

            List<String> written = start.write(made);

            assertThat(written).contains("codebook.yaml").allMatch(path -> Files.isRegularFile(made.resolve(path)));
            assertThat(new CodebookChecker(CodebookSource.folder(made)).problems())
                    .isEmpty();
        }
    }

    @Test
    void refusesAnExampleThatNamesSomebodyWhomItsTextDoesNot() {
        String wrong = APPOINT.replace("actor: [Peru]", "actor: [Chile]");

        assertThat(problems(Map.of("codebook.yaml", ALONE, "types/APPOINT.yaml", wrong)))
                .singleElement()
                .asString()
                .contains("types/APPOINT.yaml:10: an example names the actor \"Chile\"");
    }

    @Test
    void refusesAnExampleWhoseTriggerItsTextDoesNotHave() {
        String wrong = APPOINT.replace("actor: [Peru]", "trigger: chose");

        assertThat(problems(Map.of("codebook.yaml", ALONE, "types/APPOINT.yaml", wrong)))
                .singleElement()
                .asString()
                .contains("types/APPOINT.yaml:10: an example names the trigger \"chose\"");
    }

    @Test
    void readsTheTriggerOfAnExample() {
        String named = APPOINT.replace("actor: [Peru]", "actor: [Peru]\n    trigger: appointed");

        assertThat(read(Map.of("codebook.yaml", ALONE, "types/APPOINT.yaml", named))
                        .type("APPOINT")
                        .orElseThrow()
                        .examples()
                        .get(0)
                        .events()
                        .get(0)
                        .trigger())
                .contains("appointed");
    }

    @Test
    void readerNamesTheFileThatIsMissing() {
        assertThatThrownBy(() -> read(Map.of("codebook.yaml", ALONE)))
                .isInstanceOf(CodebookException.class)
                .hasMessageStartingWith("types/APPOINT.yaml: there is no such file");
    }
}
