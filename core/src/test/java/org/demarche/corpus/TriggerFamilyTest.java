package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerFamilyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attack, attacks, attacked, had attacked, launched an attack, a nerve gas attack, Attacking",
                "condemn, condemned, condemnation, voiced its condemnation",
                "sanctions, imposed sanctions, were sanctioned",
                "negotiate, negotiations, are to hold negotiations",
                "met, meet, a meeting, will be meeting, held a brief meeting",
                "sent, sends, did not send",
                "withdrew, withdrawal, the withdrawal of its envoy",
                "freed, freeing, will free",
                "threatened, a threat, issued a threat"
            })
    void bringsTheFormsOfAWordTogether(String triggers) {
        assertThat(List.of(triggers.split(", ", -1)))
                .extracting(trigger -> TriggerFamily.of(trigger).root())
                .containsOnly(TriggerFamily.of(triggers.split(",", -1)[0]).root());
    }

    @ParameterizedTest
    @CsvSource({
        "opened fire on, fire",
        "opened, opened",
        "did not give him the promise, promise",
        "gave, gave",
        "called on, called",
        "refused to endorse, refused",
        "a cut in diplomatic ties, cut",
        "put out of, put",
        "took to the streets, streets",
        "no, no"
    })
    void tellsWhichWordNamesTheEvent(String trigger, String telling) {
        assertThat(TriggerFamily.of(trigger).telling()).isEqualTo(telling);
    }

    @Test
    void keepsDifferentWordsApart() {
        assertThat(List.of("attacked", "shelled", "bombed", "raided", "met", "signed", "sent"))
                .extracting(trigger -> TriggerFamily.of(trigger).root())
                .doesNotHaveDuplicates();
    }
}
