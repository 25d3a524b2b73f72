package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusSplitTest {
    private static final String OF_TEST = word(Split.TEST);
    private static final String OF_DEV = word(Split.DEV);
    private static final String OF_TRAIN = word(Split.TRAIN);

    @Test
    void sendsASentenceToTheTestIfAnyOfItsTriggersGoesThere() {
        assertThat(CorpusSplit.of(sentence(OF_TRAIN, OF_DEV, OF_TEST))).isEqualTo(Split.TEST);
        assertThat(CorpusSplit.of(sentence(OF_TRAIN, OF_DEV))).isEqualTo(Split.DEV);
        assertThat(CorpusSplit.of(sentence(OF_TRAIN, OF_TRAIN))).isEqualTo(Split.TRAIN);
    }

    @Test
    void dealsEightFamiliesInTenToTraining() {
        List<Split> dealt = IntStream.range(0, 10_000)
                .mapToObj(i -> CorpusSplit.of(new TriggerFamily("w" + i, "w" + i)))
                .toList();

        assertThat(share(dealt, Split.TEST)).isBetween(0.09, 0.11);
        assertThat(share(dealt, Split.DEV)).isBetween(0.09, 0.11);
    }

    @Test
    void dealsSentencesWithoutEventByTheirText() {
        List<Split> dealt = IntStream.range(0, 2_000)
                .mapToObj(i -> "The [attack](none) of wing number " + i + " was praised.")
                .map(CorpusSplitTest::parse)
                .map(CorpusSplit::of)
                .toList();

        assertThat(share(dealt, Split.TEST)).isBetween(0.08, 0.12);
        assertThat(share(dealt, Split.DEV)).isBetween(0.08, 0.12);
    }

    @Test
    void neverChangesWhatItHasDealt() {
        assertThat(List.of("attacked", "met", "asked", "signed", "called on", "sent", "promised"))
                .extracting(trigger -> CorpusSplit.of(TriggerFamily.of(trigger)))
                .containsExactly(Split.TRAIN, Split.TRAIN, Split.TRAIN, Split.DEV, Split.DEV, Split.TEST, Split.TEST);
    }

    private static double share(List<Split> dealt, Split split) {
        return (double) dealt.stream().filter(one -> one == split).count() / dealt.size();
    }

    /** Some word whose family belongs to a part. */
    private static String word(Split split) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> "b" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "k")
                .filter(word -> CorpusSplit.of(TriggerFamily.of(word)) == split)
                .findFirst()
                .orElseThrow();
    }

    private static CorpusSentence sentence(String... triggers) {
        StringBuilder line = new StringBuilder("[Peru](");
        line.append(String.join(
                " ",
                IntStream.rangeClosed(1, triggers.length).mapToObj(i -> "a" + i).toList()));
        line.append(')');
        Arrays.stream(triggers).forEach(trigger -> {
            long number = line.chars().filter(unit -> unit == '[').count();
            line.append(" [").append(trigger).append("](").append(number).append(" CONSULT)");
        });
        return parse(line.toString());
    }

    private static CorpusSentence parse(String line) {
        try {
            return InlineNotation.parse("x.txt", 1, "wire", line);
        } catch (NotationException unreadable) {
            throw new AssertionError(line, unreadable);
        }
    }
}
