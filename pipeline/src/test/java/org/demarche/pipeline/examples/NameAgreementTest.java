package org.demarche.pipeline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameAgreementTest {
    @Test
    void agreesWhenOneNameContainsTheOther() {
        assertThat(NameAgreement.agree("Ecuador", "the government of Ecuador")).isTrue();
    }

    @Test
    void agreesWhenHalfOfTheWordsAreShared() {
        assertThat(NameAgreement.agree("Ecuadorian foreign ministry", "ministry of Ecuadorian trade"))
                .isTrue();
    }

    @Test
    void disagreesWhenFewWordsAreShared() {
        assertThat(NameAgreement.agree("the army of Chad", "the foreign minister"))
                .isFalse();
    }

    @Test
    void disagreesWithNothing() {
        assertThat(NameAgreement.agree("", "Chad")).isFalse();
    }
}
