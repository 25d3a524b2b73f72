package org.demarche.code;

import java.util.ArrayList;
import java.util.List;
import org.demarche.code.speech.StatementFinder;
import org.demarche.codebook.Codebook;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.CodedEvent;
import org.demarche.model.Screen;
import org.demarche.model.text.Sentence;

/** Codes articles by the frames of a codebook. Immutable and thread-safe. */
public final class Coder {
    /** Name and version of the program, for records. */
    public static final String VERSION = "demarche-0.1.0";

    private final Codebook codebook;
    private final FrameIndex index;
    private final Screen screen;
    private final StatementFinder statements;

    public Coder(Codebook codebook) {
        this.codebook = codebook;
        this.index = new FrameIndex(codebook);
        this.screen = new TriggerScreen(codebook);
        this.statements = new StatementFinder(codebook);
    }

    /** The cheap pass that goes with this coder. */
    public Screen screen() {
        return screen;
    }

    /** The events of an article and how they came about. */
    public Coding code(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            sentences.add(ParsedSentence.of(sentence, text, codebook, index));
        }
        People people = new People(sentences, text);
        Coreference coreference = new Coreference(sentences, people, annotated.quotations());
        Attributions attributions = new Attributions(statements.find(annotated), coreference, text);
        SentenceCoder coder = new SentenceCoder(
                codebook, coreference, attributions, annotated.article().published());
        List<CodedEvent> events = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (ParsedSentence parsed : sentences) {
            if (parsed.sentence().parsed()) {
                coder.code(parsed, events, decisions);
            }
        }
        return new Coding(events, decisions);
    }
}
