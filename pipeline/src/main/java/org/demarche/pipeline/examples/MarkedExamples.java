package org.demarche.pipeline.examples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.code.Coder;
import org.demarche.code.classifier.EventReader;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Example;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Annotator;
import org.demarche.model.BlockKind;
import org.demarche.model.CodedEvent;
import org.demarche.model.Screen;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;

/**
 * Turns examples into marked sentences. Of an example that does not name its trigger, the trigger is the word at which a frame of the codebook fits,
 * else the one that the classifier looks at most. Thread-safe.
 */
public final class MarkedExamples {
    private final Annotator annotator;
    private final Coder coder;
    private final EventReader reader;

    /**
     * Makes one.
     *
     * @param reader what knows other types, for its eye to triggers
     */
    public MarkedExamples(Annotator annotator, Codebook codebook, EventReader reader) {
        this.annotator = annotator;
        this.coder = new Coder(codebook, Optional.empty());
        this.reader = reader;
    }

    /** An example with its events marked. */
    public CorpusSentence mark(Example example) {
        String text = example.text();
        List<CodedEvent> framed = framed(text);
        List<CorpusEvent> events = new ArrayList<>();
        for (Example.Expected expected : example.events()) {
            List<Offsets> actors = places(text, expected.actors());
            List<Offsets> recipients = places(text, expected.recipients());
            Optional<Offsets> trigger = expected.trigger()
                    .map(words -> place(text, words))
                    .or(() -> framed.stream()
                            .filter(event -> event.type().equals(expected.type()))
                            .map(event -> event.trigger().offsets())
                            .findFirst())
                    .or(() -> telling(text, actors, recipients));
            trigger.ifPresent(words -> events.add(new CorpusEvent(
                    events.size() + 1,
                    expected.type(),
                    expected.modes(),
                    auxiliary(expected),
                    List.of(),
                    words,
                    actors,
                    recipients,
                    List.of())));
        }
        return new CorpusSentence(example.source(), 0, "example", text, events, List.of());
    }

    /** Whether frames of the codebook code something in an example that others wrote; then what they say of it does not hold here. */
    public boolean isCoded(Example example) {
        return !framed(example.text()).isEmpty();
    }

    private List<CodedEvent> framed(String text) {
        return annotator
                .annotate(PlainArticle.of("example", text, Optional.empty()), Set.of(BlockKind.BODY), Screen.all())
                .match(annotated -> coder.code(annotated).events(), rejected -> List.of());
    }

    private Optional<Offsets> telling(String text, List<Offsets> actors, List<Offsets> recipients) {
        List<Offsets> participants = new ArrayList<>(actors);
        participants.addAll(recipients);
        return reader.read(text, new Offsets(0, text.length()), participants)
                .telling(actors.stream().findFirst(), recipients.stream().findFirst());
    }

    private static List<Offsets> places(String text, List<String> words) {
        return words.stream().map(one -> place(text, one)).toList();
    }

    private static Offsets place(String text, String words) {
        int start = text.indexOf(words);
        return new Offsets(start, start + words.length());
    }

    private static Set<AuxiliaryMode> auxiliary(Example.Expected expected) {
        Set<AuxiliaryMode> modes = EnumSet.noneOf(AuxiliaryMode.class);
        expected.auxiliary().forEach(name -> modes.add(AuxiliaryMode.valueOf(name.toUpperCase(Locale.ROOT))));
        return modes;
    }
}
