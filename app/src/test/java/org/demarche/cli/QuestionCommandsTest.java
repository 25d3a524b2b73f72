package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionCommandsTest {
    private final TestShell shell = TestShell.withEngine();

    @Test
    void namesTheRelationBetweenTwoNames() {
        int code = shell.runWithInput(
                "{\"id\":7,\"text\":\"Norway imposed sanctions on Belarus.\",\"actor\":\"Norway\",\"recipient\":\"belarus\"}",
                "relate");

        assertThat(code).isZero();
        assertThat(shell.out())
                .startsWith("{\"id\":7,\"type\":\"SANCTION\",\"modes\":[")
                .contains("\"quad\":4,\"rule\":\"SANCTION/");
    }

    @Test
    void takesOffsetsForNames() {
        shell.runWithInput(
                "{\"id\":\"a\",\"text\":\"Norway thanked Belarus.\",\"actor\":{\"start\":0,\"end\":6},"
                        + "\"recipient\":{\"start\":15,\"end\":22}}",
                "relate");

        assertThat(shell.out()).startsWith("{\"id\":\"a\",\"type\":\"SUPPORT\"");
    }

    @Test
    void answersWhereAParticipantIsNotInTheText() {
        int code = shell.runWithInput("{\"id\":1,\"text\":\"Monday was calm.\",\"actor\":\"Norway\"}", "relate");

        assertThat(code).isZero();
        assertThat(shell.out()).startsWith("{\"id\":1,\"type\":\"").contains("\"rule\":\"");
    }

    @Test
    void answersEveryLineInOrder() {
        int code = shell.runWithInput("""
                {"id":1,"text":"Norway thanked Belarus.","actor":"Norway","recipient":"Belarus"}
                not json
                {"id":3,"actor":"Norway"}
                {"id":4,"text":"Norway","actor":{"start":2,"end":99}}
                [5]
                {"id":6,"text":"Norway attacked Belarus.","actor":"Norway","recipient":"Belarus"}
                """, "relate", "--threads", "3");

        assertThat(code).isZero();
        assertThat(shell.lines()).hasSize(6);
        assertThat(shell.lines().get(0)).startsWith("{\"id\":1,\"type\":");
        assertThat(shell.lines().get(1)).startsWith("{\"id\":null,\"error\":\"line 2: the line is not JSON");
        assertThat(shell.lines().get(2))
                .isEqualTo("{\"id\":3,\"error\":\"line 3: the field text is missing or blank\"}");
        assertThat(shell.lines().get(3)).contains("\"id\":4", "start and end within the text of 6 characters");
        assertThat(shell.lines().get(4))
                .isEqualTo("{\"id\":null,\"error\":\"line 5: the line must be a JSON object\"}");
        assertThat(shell.lines().get(5)).startsWith("{\"id\":6,\"type\":\"ASSAULT\"");
        assertThat(shell.err()).contains("6 lines, 4 not answered");
    }

    @Test
    void failsOnABadLineWhenStrict() {
        assertThat(shell.runWithInput("{}\n{\"text\":\"It rained.\"}\n", "relate", "--strict"))
                .isEqualTo(1);
    }

    @Test
    void tellsWhoAPhraseNames() {
        shell.runWithInput("{\"id\":1,\"text\":\"the Iranian foreign minister\"}", "actors");

        assertThat(shell.out()).isEqualTo("{\"id\":1,\"country\":\"IRN\",\"sectors\":[\"GOV\"],\"name\":null}\n");
    }

    @Test
    void judgesOfficesByTheDate() {
        shell.runWithInput("""
                {"id":1,"text":"Angela Merkel","date":"2015-01-10"}
                {"id":2,"text":"Angela Merkel","date":"2022-01-10"}
                """, "actors");

        assertThat(shell.lines().get(0)).contains("\"DEU\"", "\"GOV\"");
        assertThat(shell.lines().get(1)).contains("\"DEU\"", "\"ELI\"");
    }

    @Test
    void takesTheGivenCountryWhereThePhraseTellsNone() {
        shell.runWithInput("""
                {"id":1,"text":"the army","country":"MLI"}
                {"id":2,"text":"the army","country":"Mali"}
                {"id":3,"text":"the French army","country":"MLI"}
                """, "actors");

        assertThat(shell.lines())
                .extracting(line -> line.replaceAll(".*\"country\":\"(...)\".*", "$1"))
                .containsExactly("MLI", "MLI", "FRA");
    }

    @Test
    void looksAroundThePhraseInItsContext() {
        shell.runWithInput(
                "{\"id\":1,\"text\":\"police\",\"context\":\"Uganda watched on Monday as a crowd in Kenya met police.\"}",
                "actors");

        assertThat(shell.out()).contains("\"country\":\"KEN\"");
    }

    @Test
    void saysHowToWriteADay() {
        int code = shell.runWithInput("{\"id\":1,\"text\":\"the army\",\"date\":\"yesterday\"}", "actors");

        assertThat(code).isEqualTo(1);
        assertThat(shell.out()).contains("the field date must be a day such as 2023-06-16, got yesterday");
    }
}
