package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.CodedEvent;
import org.demarche.model.Mention;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.Trace;
import org.demarche.model.ontology.Quad;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.junit.jupiter.api.Test;

class DirectedPairTest {
    private static final Actor PERU = country("PER");
    private static final Actor BOLIVIA = country("BOL");
    private static final Actor CHILE = country("CHL");

    @Test
    void pairsEveryActorWithEveryRecipient() {
        List<DirectedPair> pairs = DirectedPair.of(event(List.of(PERU, BOLIVIA), List.of(CHILE)));

        assertThat(pairs).containsExactly(new DirectedPair(PERU, CHILE), new DirectedPair(BOLIVIA, CHILE));
    }

    @Test
    void countsASymmetricEventBothWays() {
        List<DirectedPair> pairs = DirectedPair.of(event(List.of(PERU, BOLIVIA), List.of()));

        assertThat(pairs).containsExactly(new DirectedPair(PERU, BOLIVIA), new DirectedPair(BOLIVIA, PERU));
    }

    @Test
    void hasNoPairWhereOneActsAlone() {
        assertThat(DirectedPair.of(event(List.of(PERU), List.of()))).isEmpty();
    }

    private static Actor country(String code) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.of(code), List.of());
    }

    private static ResolvedEvent event(List<Actor> actors, List<Actor> recipients) {
        Passage words = Passage.of("met", new Offsets(0, 3));
        Mention mention = new Mention(words, words.offsets(), Optional.empty(), Optional.empty(), Optional.empty());
        CodedEvent coded = new CodedEvent(
                "CONSULT",
                List.of(),
                Set.of(),
                List.of(),
                Quad.VERBAL_COOPERATION,
                2.5,
                Optional.empty(),
                List.of(mention),
                List.of(),
                false,
                words,
                words,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Trace("CONSULT/meet", "coder", "codebook"));
        return new ResolvedEvent("id", coded, actors, recipients, List.of());
    }
}
