package org.demarche.codebook.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookChecker;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.CodebookSource;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Origin;
import org.demarche.codebook.Selector;
import org.demarche.codebook.Trigger;
import org.demarche.codebook.actors.KnownActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PetrarchImportTest {
    private static final String VERBS = """
            # a dictionary of our own
            &PACT
            +PACT
            +PEACE_TREATY

            --- ACCUSE [112] ---
            ACCUSE
            BLAME {BLAMES BLAMED BLAMING}
            - * $ OF SPYING [1125]   # accused him of spying
            - NEWSPAPER * UP (&PACT) {WITH (ARMY)} [1121]
            - * &NOWHERE [112]

            --- SIGN [---] ---
            SIGN
            - * &PACT WITH $ [057]
            - * BILL [---]
            - * TO BLAME [112]
            - no star [112]

            --- SAY [010] ---
            SAY
            ~ (a SAY b) = b a 010
            """;
    private static final String ACTORS = """
            # actors
            RED_FALCON_FRONT_ (RFF) ; comment
            +FALCONS_
            \t[COLREB <19991231]
            \t[COLGOV 20000101-20051231]
            \t[COLELI >20060101] ; later
            PERU_ [PER]
            ALICE_O'NEIL ; AL_NEIL ; [USAGOVXYZ]
            +OLD_ALICE

            NOBODY_
            # a gap, and a code by itself

            \t[BRAGOV 20011399]
            """;
    private static final String AGENTS = """
            !PERSON! = MAN, WOMAN
            FISHER!PERSON! [~AGR]
            CHIEF_OF_STAFF {CHIEFS_OF_STAFF} [~MIL]
            OBSERVERS_IN [IGO~]
            GAZETTE {} [~MED]
            NIGHT!OWL! [~GOV]
            BROKEN [~GOV}
            """;

    private final PetrarchImport dictionaries =
            new PetrarchImport(CodebookReader.packaged().actors());

    private Codebook written(Path folder, String... dictionary) throws IOException {
        for (int i = 0; i < dictionary.length; i++) {
            dictionaries.read("d" + i + ".txt", dictionary[i].lines().toList());
        }
        dictionaries.write(folder, "test");
        assertThat(new CodebookChecker(CodebookSource.folder(folder)).problems())
                .isEmpty();
        return CodebookReader.read(CodebookSource.folder(folder));
    }

    private List<Frame> own(Codebook codebook, String type) {
        return codebook.type(type).orElseThrow().frames().stream()
                .filter(frame -> frame.origin() == Origin.OWN)
                .toList();
    }

    private Optional<LineReport> line(String text) {
        return dictionaries.report().lines().stream()
                .filter(line -> line.text().contains(text))
                .findFirst();
    }

    private void assertOutcome(String text, LineOutcome outcome, String reason) {
        assertThat(line(text)).hasValueSatisfying(line -> {
            assertThat(line.outcome()).as(text).isEqualTo(outcome);
            assertThat(line.reason()).as(text).contains(reason);
        });
    }

    @Test
    void turnsABlockWithACodeIntoAFrameOfItsVerbs(@TempDir Path folder) throws IOException {
        Codebook codebook = written(folder, VERBS);

        assertThat(own(codebook, "ACCUSE"))
                .filteredOn(frame -> frame.id().equals("petrarch-accuse"))
                .singleElement()
                .satisfies(frame -> {
                    assertThat(frame.triggers()).extracting(Trigger::lemma).containsExactly("accuse", "blame");
                    assertThat(frame.modes()).containsExactly("disapprove");
                });
    }

    @Test
    void turnsPatternsIntoFramesWithWhatStandsAroundTheVerb(@TempDir Path folder) throws IOException {
        Codebook codebook = written(folder, VERBS);

        Frame spying = own(codebook, "ACCUSE").get(0);
        Frame phrasal = own(codebook, "ACCUSE").get(1);
        Frame signing = own(codebook, "SUPPORT").get(0);

        assertThat(spying.required().with()).containsOnlyKeys("of");
        assertThat(spying.required().with().get("of").lemmas()).containsExactly("spying");
        assertThat(spying.recipient()).extracting(Selector::label).containsExactly("object");
        assertThat(phrasal.triggers()).extracting(Trigger::particle).containsOnly("up");
        assertThat(phrasal.required().subject().lemmas()).containsExactly("newspaper");
        assertThat(phrasal.required().object().lemmas()).containsExactlyInAnyOrder("pact", "treaty");
        assertThat(phrasal.required().with().get("with").lemmas()).containsExactly("army");
        assertThat(signing.recipient()).extracting(Selector::label).containsExactly("with");
        assertThat(own(codebook, "ACCUSE"))
                .anySatisfy(frame ->
                        assertThat(frame.required().complement().lemmas()).containsExactly("blame"));
    }

    @Test
    void saysWhatBecameOfTheLinesThatItCannotTakeOver(@TempDir Path folder) throws IOException {
        written(folder, VERBS);

        assertOutcome("+PEACE_TREATY", LineOutcome.APPROXIMATED, "only the last word");
        assertOutcome("&NOWHERE [112]", LineOutcome.LEFT_OUT, "&NOWHERE");
        assertOutcome("BILL [---]", LineOutcome.LEFT_OUT, "no event");
        assertOutcome("no star", LineOutcome.NOT_READ, "no pattern");
        assertOutcome("--- SAY", LineOutcome.LEFT_OUT, "statements");
        assertOutcome("~ (a SAY b)", LineOutcome.LEFT_OUT, "transformation");
    }

    @Test
    void accountsForEveryLineThatSaysSomething(@TempDir Path folder) throws IOException {
        List<String> files = List.of(VERBS, ACTORS, AGENTS);
        written(folder, VERBS, ACTORS, AGENTS);

        for (int i = 0; i < files.size(); i++) {
            long speaking = files.get(i)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .count();

            assertThat(dictionaries.report().counts("d" + i + ".txt").values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo((int) speaking);
        }
        assertThat(dictionaries.kinds().values())
                .containsExactly(DictionaryKind.VERBS, DictionaryKind.ACTORS, DictionaryKind.AGENTS);
    }

    @Test
    void takesActorsOverWithTheirNamesCodesAndDates(@TempDir Path folder) throws IOException {
        Codebook codebook = written(folder, ACTORS);

        KnownActor front = codebook.actors().named("Falcons").get(0);
        KnownActor alice = codebook.actors().named("Alice O'Neil").get(0);

        assertThat(front.name()).isEqualTo("Red Falcon Front");
        assertThat(front.names()).contains("RFF");
        assertThat(front.offices().get(0).holdsOn(LocalDate.of(1999, 12, 31))).isTrue();
        assertThat(front.offices().get(0).sectors()).containsExactly("REB");
        assertThat(front.offices().get(1).holdsOn(LocalDate.of(2003, 1, 1))).isTrue();
        assertThat(front.offices().get(1).sectors()).containsExactly("GOV");
        assertThat(alice.names()).contains("Al Neil", "Old Alice");
        assertThat(alice.offices().get(0).country()).contains("USA");
        assertOutcome("XYZ", LineOutcome.APPROXIMATED, "[XYZ]");
        assertOutcome("NOBODY_", LineOutcome.LEFT_OUT, "without a code");
        assertOutcome("20011399", LineOutcome.NOT_READ, "no day");
    }

    @Test
    void leavesCountriesToThePackagedCodebookWhichKnowsMoreOfThem(@TempDir Path folder) throws IOException {
        Codebook codebook = written(folder, ACTORS);

        assertThat(codebook.actors().named("Peru"))
                .extracting(KnownActor::kind)
                .doesNotContain(KnownActor.Kind.ORGANISATION);
        assertOutcome("PERU_", LineOutcome.UNDERSTOOD, "");
    }

    @Test
    void takesAgentsOverAsRoleNouns(@TempDir Path folder) throws IOException {
        Codebook codebook = written(folder, AGENTS);

        assertThat(codebook.actors().role("fisherwoman")).contains(List.of("AGR"));
        assertThat(codebook.actors().role("chief of staff")).contains(List.of("MIL"));
        assertThat(codebook.actors().role("gazette"))
                .as("CAMEO's MED is the press")
                .contains(List.of("JRN"));
        assertOutcome("OBSERVERS_IN", LineOutcome.LEFT_OUT, "no country of its own");
        assertOutcome("NIGHT!OWL!", LineOutcome.NOT_READ, "substitution set");
        assertOutcome("BROKEN", LineOutcome.NOT_READ, "neither an agent");
    }

    @Test
    void takesNoCodeOfAnEthnicGroupForACountry(@TempDir Path folder) throws IOException {
        Codebook codebook = written(
                folder,
                "# generated from the CAMEO ethnic groups codes\nARAGONESE_ [ARG]\n+ARAGONESE_PEOPLE_\n",
                AGENTS);

        assertThat(codebook.actors().named("Aragonese")).isEmpty();
        assertOutcome("ARAGONESE_ [ARG]", LineOutcome.LEFT_OUT, "no code for this actor");
        assertOutcome("+ARAGONESE_PEOPLE_", LineOutcome.LEFT_OUT, "no code for this actor");
    }

    @Test
    void readsFilesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, "PE\u00d1A_NIETO_ [MEXGOV]\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        dictionaries.read(file);

        assertThat(line("PE\u00d1A_NIETO_")).isPresent();
    }

    @Test
    void readsALargeDictionaryInSeconds() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            lines.add("GROUP_" + i + "_OF_PERU_");
            lines.add("\t[PERREB 19900101-19951231]");
        }
        long start = System.nanoTime();

        dictionaries.read("large.txt", lines);

        assertThat(dictionaries.report().counts("large.txt"))
                .isEqualTo(Map.of(
                        LineOutcome.UNDERSTOOD, 120_000,
                        LineOutcome.APPROXIMATED, 0,
                        LineOutcome.LEFT_OUT, 0,
                        LineOutcome.NOT_READ, 0));
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
