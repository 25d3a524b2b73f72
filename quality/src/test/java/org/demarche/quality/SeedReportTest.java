package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.BlockKind;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.Quotation;
import org.demarche.pipeline.CodedArticle;
import org.demarche.pipeline.examples.EventLine;
import org.demarche.pipeline.examples.PlainArticle;
import org.demarche.quality.golden.GoldenCoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's first report, and its measure: what an analyst would write down after reading it must come out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedReportTest {
    private static final int MOST_EVENTS = 45;

    private CodedArticle coded = new CodedArticle(absent(), List.of(), List.of(), List.of());

    private static AnnotatedArticle absent() {
        return new AnnotatedArticle(PlainArticle.of("absent", "", Optional.empty()), List.of(), List.of());
    }

    @BeforeAll
    void codeTheReport() {
        Path report = SharedEngine.gold().resolveSibling("seed").resolve("visit-to-havana.txt");
        if (!Files.exists(report)) {
            Absent.skip("the seed report is absent: " + report);
        }
        GoldenCoder coder = new GoldenCoder();
        coded = coder.code(coder.read(List.of(report.toString())).get(0));
    }

    private EventQuery demand(String demand) {
        return EventQuery.of(coded.events(), demand);
    }

    @ParameterizedTest
    @CsvSource({"CUB, Havanna on Thursday", "VEN, also visited Venezuela", "NIC, also visited Venezuela"})
    void tellsOfTheVisits(String country, String words) {
        demand("the visit of Iran's president to " + country)
                .type("CONSULT")
                .sentence(words)
                .between("IRN", country)
                .exists(coded.events());
    }

    @Test
    void tellsOfTheVowAgainstTheUnitedStates() {
        demand("the vow to confront the US")
                .type("THREATEN", "REJECT")
                .sentence("vowed to confront")
                .between("IRN", "USA")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheSanctionsOnIran() {
        demand("US sanctions on Iran")
                .type("SANCTION")
                .sentence("heavy sanctions")
                .between("USA", "IRN")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheEmbargoOnCuba() {
        demand("the US embargo on Cuba")
                .type("SANCTION")
                .sentence("embargo")
                .between("USA", "CUB")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheThanks() {
        demand("Castro's thanks to Raisi for his country's support")
                .type("SUPPORT")
                .sentence("thanked")
                .between("CUB", "IRN")
                .exists(coded.events());
    }

    @ParameterizedTest
    @CsvSource({"IRN", "CUB"})
    void tellsOfTheListingAsSponsorsOfTerrorism(String listed) {
        demand("Washington lists " + listed + " as a state sponsor of terrorism")
                .type("SANCTION", "ACCUSE")
                .sentence("listed by Washington")
                .between("USA", listed)
                .exists(coded.events());
    }

    @Test
    void tellsOfTheSignedAgreements() {
        demand("the signed agreements")
                .type("SUPPORT")
                .sentence("signed 6")
                .between("IRN", "CUB")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheAgreementOfBothSides() {
        demand("both sides agree to strengthen their ties")
                .type("AGREE")
                .sentence("Both sides also agreed")
                .between("IRN", "CUB")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheCubanPrimeMinistersVisit() {
        demand("the Cuban prime minister's visit to Russia")
                .type("CONSULT")
                .only(event -> event.event().trigger().text().startsWith("visit"))
                .between("CUB", "RUS")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheMeetingWithPutin() {
        demand("the Cuban prime minister's meeting with Putin")
                .type("CONSULT")
                .only(event -> event.event().trigger().text().equals("met"))
                .between("CUB", "RUS")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheComingOilSupply() {
        demand("Russia's coming oil supply")
                .type("AID", "COOPERATE", "AGREE")
                .sentence("will supply")
                .between("RUS", "CUB")
                .exists(coded.events());
    }

    @Test
    void tellsOfTheTalksWithChina() {
        demand("Cuba's talks with China")
                .type("CONSULT")
                .sentence("advanced negotiations")
                .between("CUB", "CHN")
                .exists(coded.events());
    }

    @ParameterizedTest
    @CsvSource({
        "Iran is willing, Raisi",
        "Our cooperation on the road, Raisi",
        "You have visited, Díaz-Canel",
        "heroically confront, he",
        "This visit reinforced, Díaz-Canel",
        "The conditions and circumstances, Raisi",
        "Every day our relations, Raisi"
    })
    void knowsWhoSpeaks(String words, String speaker) {
        String text = coded.annotated().article().text();
        int place = text.indexOf(words);

        List<String> speakers = coded.annotated().quotations().stream()
                .filter(quotation -> quotation.offsets().start() <= place
                        && place < quotation.offsets().end())
                .map(Quotation::speaker)
                .map(found ->
                        found.map(at -> text.substring(at.start(), at.end())).orElse("nobody"))
                .toList();

        assertThat(speakers).as("who says: %s", words).containsExactly(speaker);
    }

    @Test
    void creditsEventsInQuotationsToTheirSpeaker() {
        List<ResolvedEvent> inQuotations = coded.events().stream()
                .filter(event -> coded.annotated().quotations().stream()
                        .anyMatch(quotation -> quotation
                                        .offsets()
                                        .contains(event.event().trigger().offsets())
                                && quotation.speaker().isPresent()))
                .toList();

        assertThat(inQuotations).isNotEmpty().allSatisfy(event -> assertThat(event.attribution())
                .as(EventLine.of(event))
                .anySatisfy(said -> assertThat(said.kind()).isEqualTo(Attribution.Kind.QUOTED)));
        demand("what Iran is willing to do, in Raisi's words")
                .sentence("Iran is willing")
                .saidBy("Raisi")
                .exists(coded.events());
    }

    @Test
    void takesNothingFromTheFollowLineTheNewsletterCallAndTheComments() {
        List<ResolvedEvent> outside = coded.events().stream()
                .filter(event -> coded.annotated().article().blocks().stream()
                        .noneMatch(block -> block.kind() == BlockKind.BODY
                                && block.offsets()
                                        .contains(event.event().sentence().offsets())))
                .toList();

        assertThat(outside).isEmpty();
        demand("nothing out of furniture and comments")
                .only(event ->
                        List.of("Please Follow us", "Subscribe to", "Iran is for losers", "This just in").stream()
                                .anyMatch(event.event().sentence().text()::contains))
                .isEmpty();
    }

    @Test
    void hasNoMoreEventsThanAnAnalystReads() {
        assertThat(coded.events()).hasSizeLessThanOrEqualTo(MOST_EVENTS);
    }

    @Test
    void keepsTheInvariants() {
        OutputInvariants.hold(coded.annotated().article(), coded.events());
    }
}
