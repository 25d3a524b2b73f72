package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineNotationTest {
    @Test
    void takesTheMarksOutOfTheText() throws NotationException {
        CorpusSentence sentence = parse("[Turkish police](a1) [detained](1 COERCE arrest) [a judge](r1) on Monday.");

        assertThat(sentence.text()).isEqualTo("Turkish police detained a judge on Monday.");
        CorpusEvent event = sentence.events().get(0);
        assertThat(event.type()).isEqualTo("COERCE");
        assertThat(event.modes()).containsExactly("arrest");
        assertThat(words(sentence, event.actors())).containsExactly("Turkish police");
        assertThat(words(sentence, List.of(event.trigger()))).containsExactly("detained");
        assertThat(words(sentence, event.recipients())).containsExactly("a judge");
    }

    @Test
    void readsMarksWithinMarks() throws NotationException {
        CorpusSentence sentence =
                parse("[The [French](r2) envoy](a1 r3) [left](1 SANCTION withdraw), [jeered](2 ACCUSE noactor)"
                        + " and [pelted](3 ASSAULT primitive noactor).");

        assertThat(words(sentence, sentence.events().get(0).actors())).containsExactly("The French envoy");
        assertThat(words(sentence, sentence.events().get(1).recipients())).containsExactly("French");
        assertThat(words(sentence, sentence.events().get(2).recipients())).containsExactly("The French envoy");
    }

    @Test
    void readsTwoEventsOfOneTrigger() throws NotationException {
        CorpusSentence sentence =
                parse("[A court](a1 a2) [jailed](1 SANCTION convict; 2 COERCE arrest) [the editor](r1 r2).");

        assertThat(sentence.events()).extracting(CorpusEvent::type).containsExactly("SANCTION", "COERCE");
        assertThat(sentence.events().get(0).trigger())
                .isEqualTo(sentence.events().get(1).trigger());
    }

    @Test
    void readsStatusContextsAndLayersOfSpeech() throws NotationException {
        CorpusSentence sentence = parse(
                "[The mayor](s1.1) [quoted](c1.1) [a monk](s1.2) as [saying](c1.2) [the army](a1)"
                        + " [would not shell](1 ASSAULT heavy-weapons +negation +future @military @territory) the town.");

        CorpusEvent event = sentence.events().get(0);
        assertThat(event.auxiliaryModes()).isEqualTo(Set.of(AuxiliaryMode.NEGATION, AuxiliaryMode.FUTURE));
        assertThat(event.contexts()).containsExactly("military", "territory");
        assertThat(event.attribution()).hasSize(2);
        assertThat(words(sentence, event.attribution().get(0).speakers())).containsExactly("The mayor");
        assertThat(words(sentence, event.attribution().get(1).cues())).containsExactly("saying");
    }

    @Test
    void keepsTheWordsThatOnlyTempt() throws NotationException {
        CorpusSentence sentence = parse("He [attacked](none) the problem of potholes.");

        assertThat(sentence.events()).isEmpty();
        assertThat(words(sentence, sentence.decoys())).containsExactly("attacked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Peru](a1) [met](1 CONSULT                    | a mark is written [words](tags)
            [Peru(a1) met                                 | a [ is not closed
            [Peru](a1) [met](1)                           | event 1 has no type
            [Peru](a1) met.                               | event 1, which has no trigger
            [met](1 CONSULT)                              | event 1 has no actor
            [Peru](a1) [met](1 CONSULT noactor)           | marked noactor and has an actor
            [Peru](a1) [met](1 CONSULT +maybe)            | +maybe is no auxiliary mode
            [Peru](a1) [met](1 CONSULT; 1 AGREE)          | event 1 has two triggers
            [Peru ](a1) [met](1 CONSULT)                  | has outer blanks
            [Peru](x1) [met](1 CONSULT)                   | the tag "x1" is none of
            Nothing is marked here.                       | neither an event nor a word marked none
            """)
    void saysWhatIsWrongWithALine(String line, String message) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(NotationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void countsAnUnreadableLineAndGoesOn() {
        List<CorpusSentence> sentences = new ArrayList<>();
        List<Corpus.Problem> problems = new ArrayList<>();

        CorpusReader.lines(
                "x.txt",
                List.of("# register: headline", "", "[broken", "Mayor [attacks](none) potholes"),
                sentences,
                problems);

        assertThat(sentences).singleElement().satisfies(sentence -> {
            assertThat(sentence.register()).isEqualTo("headline");
            assertThat(sentence.place()).isEqualTo("x.txt:4");
        });
        assertThat(problems).singleElement().hasToString("x.txt:3: a [ is not closed; write [words](tags)");
    }

    private static CorpusSentence parse(String line) throws NotationException {
        return InlineNotation.parse("x.txt", 1, "wire", line);
    }

    private static List<String> words(CorpusSentence sentence, List<Offsets> places) {
        return places.stream()
                .map(place -> sentence.text().substring(place.start(), place.end()))
                .toList();
    }
}
