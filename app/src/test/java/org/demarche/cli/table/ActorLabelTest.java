package org.demarche.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.junit.jupiter.api.Test;

class ActorLabelTest {
    private static Actor actor(String words, String name) {
        return new Actor(
                Optional.of(new Passage(new Offsets(0, words.length()), words)),
                Optional.of(name),
                Optional.of("CUB"),
                List.of("GOV"));
    }

    @Test
    void prefersTheShorterOfWordsAndName() {
        assertThat(ActorLabel.of(SampleEvents.raisi())).isEqualTo("Ebrahim Raisi (IRN GOV)");
        assertThat(ActorLabel.of(actor("Castro", "Raúl Castro"))).isEqualTo("Castro (CUB GOV)");
    }

    @Test
    void namesWhomAPronounStandsFor() {
        assertThat(ActorLabel.of(actor("He", "Raúl Castro"))).isEqualTo("Raúl Castro (CUB GOV)");
        assertThat(ActorLabel.of(actor("the general", "Raúl Castro"))).isEqualTo("Raúl Castro (CUB GOV)");
    }

    @Test
    void givesUpCodesBeforeNames() {
        Actor marrero = actor("Manuel Marrero", "Manuel Marrero Cruz");

        assertThat(ActorLabel.of(marrero, 24)).isEqualTo("Manuel Marrero (CUB GOV)");
        assertThat(ActorLabel.of(marrero, 20)).isEqualTo("Manuel Marrero (CUB)");
        assertThat(ActorLabel.of(marrero, 16)).isEqualTo("Manuel Ma… (CUB)");
        assertThat(ActorLabel.of(marrero, 12)).isEqualTo("Manuel Marr…");
    }

    @Test
    void namesAsManyAsFit() {
        List<Actor> three = List.of(actor("Castro", "Castro"), actor("Peru", "Peru"), actor("Chile", "Chile"));

        assertThat(ActorLabel.of(three, 80)).isEqualTo("Castro (CUB GOV), Peru (CUB GOV), Chile (CUB GOV)");
        assertThat(ActorLabel.of(three, 20)).isEqualTo("Castro, Peru, Chile");
        assertThat(ActorLabel.of(three, 15)).isEqualTo("Castro, Peru +1");
    }

    @Test
    void callsAnUnnamedDoerSomebody() {
        Actor unnamed = new Actor(Optional.empty(), Optional.empty(), Optional.empty(), List.of("UNK"));

        assertThat(ActorLabel.of(unnamed)).isEqualTo("somebody (UNK)");
    }
}
