package org.demarche.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.code.classifier.Labels;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.learn.Lesson.PairLabel;
import org.demarche.learn.Lesson.Side;
import org.demarche.model.Encoding;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Labels LABELS = new Labels(
            List.of("none", "AID", "ACCUSE"), List.of("AID/", "AID/aid", "ACCUSE/"), List.of("future", "negation"));
    private static final String TEXT = "Peru will help Chile, said Bolivia in Quito";

    private static Offsets at(String words) {
        return new Offsets(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static CorpusSentence sentence(String type) {
        CorpusEvent event = new CorpusEvent(
                1,
                type,
                List.of(),
                Set.of(AuxiliaryMode.FUTURE),
                List.of(),
                at("will help"),
                List.of(at("Peru")),
                List.of(at("Chile")),
                List.of(new CorpusEvent.Saying(List.of(at("Bolivia")), List.of(at("said")))));
        return new CorpusSentence("f", 1, "wire", TEXT, List.of(event), List.of());
    }

    /** A word a piece, after one piece for the whole. */
    private static List<Encoding.Word> words() {
        List<Encoding.Word> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\w+").matcher(TEXT);
        while (matcher.find()) {
            words.add(
                    new Encoding.Word(new Offsets(matcher.start(), matcher.end()), words.size() + 1, words.size() + 2));
        }
        return words;
    }

    @Test
    void onlyTheWordOfATriggerThatCarriesItsMeaningIsATrigger() {
        Lesson lesson = new Lessons(LABELS).of(sentence("AID"), words());

        assertThat(lesson.words().stream().filter(word -> word.type() > 0))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.piece()).isEqualTo(3);
                    assertThat(word.type()).isEqualTo(1);
                    assertThat(word.statuses()).containsExactly(true, false);
                });
    }

    @Test
    void aPairThatNoEventJoinsIsALessonToo() {
        Lesson lesson = new Lessons(LABELS).of(sentence("AID"), words());

        assertThat(lesson.pairs())
                .contains(new PairLabel(new Side(1, 2), new Side(4, 5), 1, new Side(2, 4)))
                .anySatisfy(pair -> {
                    assertThat(pair.type()).isZero();
                    assertThat(pair.actor()).isEqualTo(new Side(4, 5));
                    assertThat(pair.recipient()).isEqualTo(new Side(1, 2));
                });
    }

    @Test
    void whoHasNoPartInItIsKnownAsSuch() {
        Lesson lesson = new Lessons(LABELS).of(sentence("AID"), words());

        assertThat(lesson.parts()).anySatisfy(part -> {
            assertThat(part.participant()).isEqualTo(new Side(8, 9));
            assertThat(part.part()).isZero();
        });
    }

    @Test
    void anEventOfATypeThatIsNotLearnedIsNone() {
        Lesson lesson = new Lessons(LABELS).of(sentence("YIELD"), words());

        assertThat(lesson.words()).allSatisfy(word -> assertThat(word.type()).isZero());
        assertThat(lesson.parts()).isEmpty();
    }

    @Test
    void hidesTheNamesOfParticipants() {
        assertThat(Lessons.hidden(sentence("AID"))).contains(at("Peru"), at("Chile"), at("Bolivia"));
    }
}
