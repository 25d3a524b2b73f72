package org.demarche.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventLinesTest {
    @Test
    void setsEventsInColumns() {
        List<String> lines =
                new EventLines(120, Style.PLAIN).of(List.of(SampleEvents.threat(), SampleEvents.meeting()));

        assertThat(lines)
                .containsExactly(
                        "  Ebrahim Raisi (IRN GOV) → THREATEN/violence → U.S. (USA)        planned  says paper  "
                                + "…Raisi vowed to confront…",
                        "  Ebrahim Raisi (IRN GOV) ↔ CONSULT           ↔ Castro (CUB ELI)                       "
                                + "…U.S. and met Castro, a paper…");
    }

    @Test
    void cutsNamesBeforeTheyLeaveTheTerminal() {
        List<String> lines = new EventLines(80, Style.PLAIN).of(List.of(SampleEvents.threat()));

        assertThat(lines.get(0)).startsWith("  Ebrahim").contains("(IRN)").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void leavesOutColumnsThatNoEventFills() {
        List<String> lines = new EventLines(120, Style.PLAIN).of(List.of(SampleEvents.meeting()));

        assertThat(lines.get(0)).startsWith("  Ebrahim Raisi (IRN GOV) ↔ CONSULT ↔ Castro (CUB ELI)  …");
    }

    @Test
    void coloursTheTypeByItsClass() {
        List<String> lines = new EventLines(120, Style.COLOURED).of(List.of(SampleEvents.meeting()));

        assertThat(lines.get(0)).contains("\u001b[36mCONSULT\u001b[0m", "\u001b[1mmet\u001b[0m");
    }
}
