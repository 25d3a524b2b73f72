package org.demarche.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoTableTest {
    private final CameoTable table = CameoTable.packaged();
    private final CameoCodes codes = CameoCodes.packaged();
    private final Codebook plover = CodebookReader.packaged();

    private static CameoView event(String type, String from, String mode, String trigger, Set<String> words) {
        return new CameoView(type, from, mode.isEmpty() ? Set.of() : Set.of(mode), trigger, words, Set.of(), Set.of());
    }

    private Optional<String> code(CameoView event) {
        return table.first(event).map(CameoRule::code);
    }

    @Test
    void everyCodeMapsBackToTheTypeThatGivesIt() {
        assertThat(table.rules()).isNotEmpty().allSatisfy(rule -> assertThat(codes.of(rule.code()))
                .as("%s by \"%s\"", rule.code(), rule.why())
                .extracting(CameoCodes.Meaning::type)
                .contains(rule.type()));
    }

    @Test
    void everyRuleSaysWhyAndNamesTypesAndModesThatThereAre() {
        for (CameoRule rule : table.rules()) {
            EventType type = plover.type(rule.type()).orElseThrow();

            assertThat(rule.why()).as("%s", rule).isNotBlank();
            assertThat(rule.from().flatMap(plover::type).isPresent()
                            || rule.from().isEmpty())
                    .as("%s", rule)
                    .isTrue();
            EventType moded = rule.from().flatMap(plover::type).orElse(type);
            Set<String> known = new HashSet<>();
            type.modes().stream().map(Mode::name).forEach(known::add);
            moded.modes().stream().map(Mode::name).forEach(known::add);
            assertThat(known).as("%s", rule).containsAll(rule.modes());
        }
    }

    @Test
    void everyEventOfPloverGetsACode() {
        for (EventType type : plover.types()) {
            assertThat(code(event(type.name(), type.name(), "", "do", Set.of())))
                    .isPresent();
            for (Mode mode : type.modes()) {
                assertThat(code(event(type.name(), type.name(), mode.name(), "do", Set.of())))
                        .as("%s/%s", type.name(), mode.name())
                        .isPresent();
            }
        }
    }

    @Test
    void noRuleStandsBehindOneThatAlwaysFitsBefore() {
        Set<String> closed = new HashSet<>();
        for (CameoRule rule : table.rules()) {
            assertThat(closed).as("%s is never reached", rule).doesNotContain(rule.type());
            boolean open = rule.from().isEmpty()
                    && rule.modes().isEmpty()
                    && rule.triggers().isEmpty()
                    && rule.words().isEmpty()
                    && rule.actors().isEmpty()
                    && rule.recipients().isEmpty();
            if (open) {
                closed.add(rule.type());
            }
        }
        assertThat(closed).hasSize(plover.types().size());
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE,    CONSULT,  '',             meet,     '',           036",
        "AGREE,    AID,      '',             send,     food,         0333",
        "CONSULT,  CONSULT,  visit,          arrive,   '',           042",
        "CONSULT,  CONSULT,  phone,          talk,     '',           041",
        "REJECT,   CONSULT,  meet,           meet,     '',           125",
        "REJECT,   REJECT,   yield,          refuse,   release,      1243",
        "THREATEN, THREATEN, violence,       threaten, nuclear,      1385",
        "THREATEN, THREATEN, relations,      threaten, sanction,     1312",
        "REQUEST,  REQUEST,  change,         demand,   resignation,  1041",
        "REQUEST,  REQUEST,  change,         urge,     resignation,  0241",
        "SANCTION, SANCTION, convict,        sentence, '',           116",
        "SANCTION, SANCTION, expel,          expel,    diplomat,     161",
        "ASSAULT,  ASSAULT,  suicide-attack, attack,   '',           1831",
        "ASSAULT,  ASSAULT,  explosives,     explode,  car,          1832",
        "COERCE,   COERCE,   arrest,         arrest,   '',           173",
        "RETREAT,  RETREAT,  release,        return,   ship,         0842",
        "PROTEST,  PROTEST,  strike,         strike,   wage,         1432"
    })
    void givesTheMostSpecificCodeThatTheEventSupports(
            String type, String from, String mode, String trigger, String word, String expected) {
        CameoView event = event(type, from, mode, trigger, word.isEmpty() ? Set.of() : Set.of(word));

        assertThat(code(event)).contains(expected);
    }

    @Test
    void tellsPoliceAgainstCiviliansFromArmies() {
        CameoView police =
                new CameoView("ASSAULT", "ASSAULT", Set.of(), "attack", Set.of(), Set.of("COP"), Set.of("CVL"));
        CameoView army =
                new CameoView("ASSAULT", "ASSAULT", Set.of(), "attack", Set.of(), Set.of("MIL"), Set.of("REB"));

        assertThat(code(police)).contains("175");
        assertThat(code(army)).contains("190");
    }

    @Test
    void givesNoCodeToATypeThatIsNotPlovers() {
        assertThat(code(event("LAND_SEIZURE", "LAND_SEIZURE", "", "seize", Set.of())))
                .isEmpty();
    }

    @Test
    void knowsBothTypesOfCodeEightAndTodaysTypeOfACode() {
        assertThat(codes.of("08")).extracting(CameoCodes.Meaning::type).isEqualTo(List.of("CONCEDE", "RETREAT"));
        assertThat(codes.today("116"))
                .contains(new CameoCodes.Meaning("SANCTION", "convict", CameoCodes.Source.MANUAL));
        assertThat(codes.today("173")).contains(new CameoCodes.Meaning("COERCE", "arrest", CameoCodes.Source.TABLE));
        assertThat(codes.of("010")).isEmpty();
    }
}
