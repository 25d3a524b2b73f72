package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.code.speech.Statement;
import org.demarche.code.speech.StatementFinder;
import org.demarche.codebook.Force;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.BlockKind;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;
import org.demarche.pipeline.examples.PlainArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in sentences of every construction that the finder knows, as the engine parses them. */
class StatementsTest {
    private final StatementFinder finder = new StatementFinder(SharedEngine.codebook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The minister said that troops had left the town. | The minister | said | troops had left
            Troops had left the town, a source in Oslo said. | a source | said | Troops had left the town
            Troops had left the town, police say, and would not return. | police | say | Troops had left the town
            "Troops have left the town for good," said the mayor. | the mayor | said | Troops have left the town for good
            According to the police, rebels burned the post. | the police | According | rebels burned the post
            Turkey accused Greece of shelling the island. | Turkey | accused | shelling the island
            The report shows that prices have doubled. | The report | shows | prices have doubled
            The senator told reporters the bill was dead. | The senator | told | the bill was dead
            Norway rejected their claim that it had armed rebels. | their | claim | it had armed rebels
            Merkel was confident that the deal would hold. | Merkel | confident | the deal would hold
            The governor announced a curfew. | The governor | announced | a curfew
            """)
    void findsTheSourceTheCueAndWhatIsSaid(String text, String source, String cue, String content) {
        assertThat(statements(text)).anySatisfy(statement -> {
            assertThat(words(text, statement.source())).isEqualTo(source);
            assertThat(words(text, statement.cue())).isEqualTo(cue);
            assertThat(statement.force()).isEqualTo(Force.ASSERTED);
            assertThat(statement.contents()).anySatisfy(place -> assertThat(text.substring(place.start(), place.end()))
                    .contains(content));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Merkel wants Greece to stay. | Merkel | wants
            Several senators praised the treaty. | Several senators | praised
            The president called for talks with the rebels. | The president | called
            Critics of the treaty stayed away. | Critics | Critics
            """)
    void marksWhatSomebodyWantsOrLikesAsStance(String text, String source, String cue) {
        assertThat(statements(text)).anySatisfy(statement -> {
            assertThat(words(text, statement.source())).isEqualTo(source);
            assertThat(words(text, statement.cue())).isEqualTo(cue);
            assertThat(statement.force()).isEqualTo(Force.STANCE);
        });
    }

    @Test
    void letsTheOutletSpeakAgainBehindABut() {
        String text = "Kabul said it would talk, but Islamabad told reporters that the border was shut.";

        List<Statement> found = statements(text);

        Offsets shut = new Offsets(text.indexOf("shut"), text.indexOf("shut") + 4);
        assertThat(found.stream().filter(one -> one.holds(shut)).map(one -> words(text, one.source())))
                .containsExactly("Islamabad");
    }

    @Test
    void leavesOutTheOutletsOwnVoice() {
        assertThat(statements("We know that the war is over.")).isEmpty();
    }

    @Test
    void takesNoPurposeForAStance() {
        assertThat(statements("Clinton flew to Ohio to support the governor.")).isEmpty();
    }

    @Test
    void namesNobodyForHearsay() {
        assertThat(statements("Rebels reportedly burned the post."))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.source()).isEmpty();
                    assertThat(statement.force()).isEqualTo(Force.ASSERTED);
                });
    }

    @Test
    void ordersNestedTellingByTheirCues() {
        String text = "The ministry said that rebels had claimed that they shot down a jet.";

        List<Statement> found = statements(text);

        assertThat(found).hasSize(2);
        Statement ministry = found.stream()
                .filter(one -> words(text, one.cue()).equals("said"))
                .findFirst()
                .orElseThrow();
        Statement rebels = found.stream()
                .filter(one -> words(text, one.cue()).equals("claimed"))
                .findFirst()
                .orElseThrow();
        assertThat(rebels.isWithin(ministry)).isTrue();
        assertThat(ministry.isWithin(rebels)).isFalse();
    }

    @Test
    void givesTurnsOfAScriptToTheirSpeakers() {
        String text =
                "HOLT: Why did you leave the talks?\nKAINE: They were going nowhere.\nHOLT: Who is to blame for it?\n";

        assertThat(statements(text).stream().map(one -> words(text, one.source())))
                .startsWith("HOLT")
                .contains("HOLT");
    }

    @Test
    void endsWhatIsToldWithinAQuotationWithIt() {
        String text = "\"I believe that they will leave,\" the mayor said on Friday.";

        Offsets friday = new Offsets(text.indexOf("Friday"), text.indexOf("Friday") + 6);
        assertThat(statements(text)).noneMatch(statement -> statement.holds(friday));
    }

    private List<Statement> statements(String text) {
        AnnotatedArticle annotated = SharedEngine.engine()
                .annotator()
                .annotate(PlainArticle.of("test", text, Optional.empty()), Set.of(BlockKind.BODY), Screen.all())
                .match(one -> one, rejected -> {
                    throw new IllegalStateException(rejected.toString());
                });
        return finder.find(annotated);
    }

    private static String words(String text, Optional<Offsets> place) {
        return place.map(offsets -> text.substring(offsets.start(), offsets.end()))
                .orElse("");
    }
}
