package org.demarche.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.code.context.ContextFinder;
import org.demarche.code.context.ContextFound;
import org.demarche.code.speech.StatementFinder;
import org.demarche.codebook.Codebook;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.CodedEvent;
import org.demarche.model.Screen;
import org.demarche.model.text.Sentence;

/** Codes articles by the frames of a codebook and by what was learned. Immutable and thread-safe. */
public final class Coder {
    /** Name and version of the program, for records. */
    public static final String VERSION = "demarche-0.1.0";

    private final Codebook codebook;
    private final Optional<Learned> learned;
    private final FrameIndex index;
    private final Screen screen;
    private final ContextFinder contexts;
    private final StatementFinder statements;

    /**
     * Makes a coder.
     *
     * @param learned what was learned from a corpus; empty to code by frames alone
     */
    public Coder(Codebook codebook, Optional<Learned> learned) {
        this.codebook = codebook;
        this.learned = learned;
        this.index = new FrameIndex(codebook);
        this.screen = learned.map(Learned::screened).orElse(true) ? new TriggerScreen(codebook) : Screen.all();
        this.contexts = new ContextFinder(codebook.contexts());
        this.statements = new StatementFinder(codebook);
    }

    /** The cheap pass that goes with this coder. */
    public Screen screen() {
        return screen;
    }

    /** The events of an article and how they came about. */
    public Coding code(AnnotatedArticle annotated) {
        List<ParsedSentence> sentences = sentences(annotated);
        SentenceCoder coder = sentenceCoder(annotated, sentences);
        List<CodedEvent> events = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (ParsedSentence parsed : sentences) {
            if (parsed.sentence().parsed()) {
                coder.code(parsed, events, decisions);
            }
        }
        return inContext(annotated, events, decisions);
    }

    private Coding inContext(AnnotatedArticle annotated, List<CodedEvent> bare, List<Decision> decisions) {
        List<CodedEvent> events = new ArrayList<>();
        List<ContextFound> all = new ArrayList<>();
        if (!bare.isEmpty()) {
            ContextFinder.InArticle article = contexts.in(annotated);
            for (CodedEvent event : bare) {
                List<ContextFound> found = article.of(event);
                events.add(event.inContexts(
                        found.stream().map(ContextFound::context).toList()));
                all.addAll(found);
            }
        }
        return new Coding(events, decisions, all);
    }

    /** Everything that is proposed for an article, whether it becomes an event or not; only where something was learned. */
    public List<Proposal> proposals(AnnotatedArticle annotated) {
        List<ParsedSentence> sentences = sentences(annotated);
        SentenceCoder coder = sentenceCoder(annotated, sentences);
        List<Proposal> proposals = new ArrayList<>();
        for (ParsedSentence parsed : sentences) {
            if (parsed.sentence().parsed()) {
                for (Candidate candidate : coder.candidates(parsed, new ArrayList<>())) {
                    candidate
                            .evidence()
                            .ifPresent(evidence -> proposals.add(new Proposal(candidate.event(), evidence.list())));
                }
            }
        }
        return proposals;
    }

    private List<ParsedSentence> sentences(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            sentences.add(ParsedSentence.of(sentence, text, codebook, index));
        }
        return sentences;
    }

    private SentenceCoder sentenceCoder(AnnotatedArticle annotated, List<ParsedSentence> sentences) {
        String text = annotated.article().text();
        People people = new People(sentences, text);
        Coreference coreference = new Coreference(sentences, people, annotated.quotations());
        return new SentenceCoder(
                codebook,
                learned,
                text,
                coreference,
                new Attributions(statements.find(annotated), coreference, text),
                annotated.article().published());
    }
}
