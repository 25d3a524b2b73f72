package org.demarche.quality.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.codebook.CodebookReader;
import org.demarche.quality.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {
    private static final String FIRST = """
            [Peru](a1) [met](1 CONSULT @diplomatic) [Chile](r1).
            [Police](a1) [jailed](1 SANCTION convict; 2 COERCE arrest noactor) [an editor](r1 r2).
            [Rebels](a1) [held fire](1 RETREAT ceasefire) and [may free](2 RETREAT release +hypothetical noactor) [pilots](r2).
            He [attacked](none) the soup.
            [Oslo](a1) [praised](1 SUPPORT @economic) [Rome](r1).
            """;
    private static final String SECOND = """
            [Peru](a1) [met](1 CONSULT visit @diplomatic @economic) [Chile](a1).
            [Police](a2) [jailed](1 COERCE arrest noactor; 2 SANCTION convict) [an editor](r1 r2).
            [Rebels](a1) [held](1 CONCEDE) fire and [may free](2 RETREAT release +hypothetical +negation noactor) [pilots](r2).
            [He](a1) [attacked](1 ACCUSE) the soup.
            Oslo [praised](none) Rome.
            """;

    @TempDir
    private Path folder;

    @Test
    void countsWhatTwoCodersAgreeOn() throws IOException {
        Map<String, Double> figures = figures();

        assertThat(figures)
                .containsEntry("sentences", 5.0)
                .containsEntry("events, first coder", 6.0)
                .containsEntry("events, second coder", 6.0)
                .containsEntry("holds an event: agreement", 0.6)
                .containsEntry("trigger F1", 2 * 5.0 / 12)
                .containsEntry("matched triggers: type agreement", 0.8)
                .containsEntry("matched triggers: quad agreement", 0.8)
                .containsEntry("same type: mode agreement", 0.75)
                .containsEntry("matched triggers: hypothetical F1", 1.0)
                .containsEntry("matched triggers: negation F1", 0.0)
                .containsEntry("matched triggers: actors agree", 0.8)
                .containsEntry("matched triggers: recipients agree", 0.8)
                .containsEntry("matched triggers: contexts F1", 2.0 / 3);
    }

    @Test
    void takesFromAgreementWhatChanceGives() throws IOException {
        // Each held four of five sentences to hold an event: chance agrees on .8 * .8 + .2 * .2 = .68 of them.
        assertThat(figures().get("holds an event: kappa")).isCloseTo((0.6 - 0.68) / (1 - 0.68), offset(1e-9));
    }

    @Test
    void saysThatNothingIsBetterThanChanceWhereOneLabelIsAllThereIs() {
        Confusion same = new Confusion();
        same.add("AID", "AID");

        assertThat(same.kappa()).isEqualTo(1);
        assertThat(new Confusion().kappa()).isZero();
    }

    @Test
    void namesTheBoundaryOfADispute() throws IOException {
        List<Dispute> disputes =
                codings().stream().flatMap(one -> Dispute.of(one).stream()).toList();

        assertThat(disputes)
                .containsExactlyInAnyOrder(
                        new Dispute("RETREAT", "CONCEDE", "second-1.txt:3", "held fire"),
                        new Dispute("none", "ACCUSE", "second-1.txt:4", "attacked"),
                        new Dispute("SUPPORT", "none", "second-1.txt:5", "praised"));
        assertThat(disputes)
                .extracting(Dispute::boundary)
                .containsExactly("CONCEDE / RETREAT", "ACCUSE / none", "SUPPORT / none");
    }

    @Test
    void pairsTheTriggerOfTheSameTypeBeforeTheOneThatCoversMore() throws IOException {
        write("[Rebels](a1 a2) [freed](1 RETREAT release) [a pilot](r1 r2) [in a swap](2 COOPERATE).", """
                [Rebels](a1 a2) [[freed](1 RETREAT release) a pilot in a swap](2 AGREE).
                """);

        List<TriggerPair> pairs = TwoCodings.read(folder).get(0).pairs();

        assertThat(pairs).extracting(pair -> pair.first().type()).containsExactly("RETREAT", "COOPERATE");
        assertThat(pairs).extracting(pair -> pair.second().type()).containsExactly("RETREAT", "AGREE");
    }

    @Test
    void refusesASentenceThatOnlyOneCoderHas() throws IOException {
        write(FIRST, SECOND.lines().skip(1).collect(Collectors.joining("\n")));

        assertThatThrownBy(() -> TwoCodings.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no second coding of \"Peru met Chile.\"");
    }

    private Map<String, Double> figures() throws IOException {
        return new Agreement(CodebookReader.packaged())
                .figures(codings()).stream().collect(Collectors.toMap(Figure::name, Figure::value));
    }

    private List<TwoCodings> codings() throws IOException {
        write(FIRST, SECOND);
        return TwoCodings.read(folder);
    }

    private void write(String first, String second) throws IOException {
        Files.writeString(folder.resolve("first.txt"), first);
        Files.writeString(folder.resolve("second-1.txt"), second);
    }
}
