package org.demarche.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CodebookCheckerTest {
    private static final CodebookSource PACKAGED = CodebookCheckerTest::packaged;

    @Test
    void findsNothingWrongInThePackagedCodebook() {
        assertThat(new CodebookChecker(PACKAGED).problems()).isEmpty();
    }

    @Test
    void namesTheLineOfAFieldThatDoesNotExist() {
        CodebookSource misspelt = edited("types/AID.yaml", text -> text.replaceFirst("\n    verb: ", "\n    verbs: "));

        List<CodebookProblem> problems = new CodebookChecker(misspelt).problems();

        assertThat(problems)
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("types/AID.yaml");
                    assertThat(problem.what()).contains("there is no field verbs here");
                    assertThat(problem.remedy()).isNotEmpty();
                    assertThat(line(misspelt, problem)).contains("verbs:");
                })
                .anySatisfy(problem -> assertThat(problem.what()).contains("not of any of the forms"));
    }

    @Test
    void listsTheValuesThatAreAllowed() {
        CodebookSource wrong = edited("types/REJECT.yaml", text -> text.replaceFirst("\nquad: .", "\nquad: 9"));

        assertThat(new CodebookChecker(wrong).problems())
                .singleElement()
                .hasToString(
                        "types/REJECT.yaml:2: quad: this value is not one of those possible; use one of 1, 2, 3, 4");
    }

    @Test
    void pointsAtAFieldThatStandsTwice() {
        CodebookSource twice = edited("types/AID.yaml", text -> text + "\nscore: 3\n");

        assertThat(new CodebookChecker(twice).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("Duplicate field 'score'");
            assertThat(line(twice, problem)).isEqualTo("score: 3");
        });
    }

    @Test
    void pointsAtAWordClassThatIsNotDefined() {
        CodebookSource undefined = edited(
                "types/AID.yaml",
                text -> text.replaceFirst("\nframes:\n", "\nframes:\n  - id: give-alms\n    verb: [\\$nowhere]\n"));

        assertThat(new CodebookChecker(undefined).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("the word class $nowhere is used but defined neither");
            assertThat(line(undefined, problem)).contains("$nowhere");
        });
    }

    @Test
    void pointsAtAContextThatNamesNoTypeOrMode() {
        CodebookSource undefined = edited("contexts.yaml", text -> text.replaceFirst("ASSAULT/aerial", "ASSAULT/airy"));

        assertThat(new CodebookChecker(undefined).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("contexts.yaml");
            assertThat(problem.what()).contains("the context military names ASSAULT/airy");
        });
    }

    @Test
    void pointsAtATermThatStandsTwiceInAContext() {
        CodebookSource twice =
                edited("contexts.yaml", text -> text.replaceFirst("likely: \\[defence, ", "likely: [army, "));

        assertThat(new CodebookChecker(twice).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("the term army stands twice in military"));
    }

    @Test
    void pointsAtAModeThatTheTypeDoesNotHave() {
        CodebookSource undefined = edited(
                "types/REJECT.yaml",
                text -> text.replaceFirst("\nframes:\n", "\nframes:\n  - id: flee\n    verb: [flee]\n    mode: fly\n"));

        assertThat(new CodebookChecker(undefined).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("frame flee gives the mode fly");
            assertThat(line(undefined, problem)).contains("id: flee");
        });
    }

    @Test
    void saysWhatAFolderWithoutItsMainFileLacks() {
        CodebookSource nothing = path -> {
            throw new java.io.FileNotFoundException(path);
        };

        assertThat(new CodebookChecker(nothing).problems())
                .singleElement()
                .hasToString("codebook.yaml: there is no such file; write it, or copy the packaged one");
    }

    @Test
    void namesEveryTypeWhoseFileIsMissing() {
        CodebookSource without = path -> {
            if (path.startsWith("types/A")) {
                throw new java.io.FileNotFoundException(path);
            }
            return packaged(path);
        };

        assertThat(new CodebookChecker(without).problems())
                .extracting(CodebookProblem::file)
                .contains("types/ACCUSE.yaml", "types/AGREE.yaml", "types/AID.yaml", "types/ASSAULT.yaml");
    }

    @Test
    void saysOnWhichLineTheYamlIsBroken() {
        CodebookSource broken = edited("classes.yaml", text -> "$a: [b]\n$c: [d\n$e: [f]\n");

        assertThat(new CodebookChecker(broken).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("classes.yaml");
            assertThat(problem.line()).isBetween(2, 3);
        });
    }

    @Test
    void readerRefusesABrokenFileWithTheSameMessage() {
        CodebookSource twice = edited("types/AID.yaml", text -> text + "\nscore: 3\n");

        assertThatThrownBy(() -> CodebookReader.read(twice))
                .isInstanceOf(CodebookException.class)
                .hasMessageMatching("types/AID\\.yaml:\\d+: Duplicate field 'score'.*");
    }

    private static String line(CodebookSource source, CodebookProblem problem) {
        try {
            byte[] bytes = source.open(problem.file()).stream().readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList().get(problem.line() - 1);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static CodebookSource edited(String path, UnaryOperator<String> edit) {
        return asked -> {
            CodebookSource.Opened opened = packaged(asked);
            if (!asked.equals(path)) {
                return opened;
            }
            String before = new String(opened.stream().readAllBytes(), StandardCharsets.UTF_8);
            String after = edit.apply(before);
            assertThat(after).as("the edit changes the file").isNotEqualTo(before);
            return new CodebookSource.Opened(
                    new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)), CodebookSource.Format.YAML);
        };
    }

    /** The files as they were written, not the copies that load faster. */
    private static CodebookSource.Opened packaged(String path) {
        return new CodebookSource.Opened(
                java.util.Objects.requireNonNull(CodebookCheckerTest.class.getResourceAsStream("plover/" + path)),
                CodebookSource.Format.YAML);
    }
}
