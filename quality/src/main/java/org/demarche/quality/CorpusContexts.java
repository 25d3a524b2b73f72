package org.demarche.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.code.context.ContextFinder;
import org.demarche.code.context.ContextFound;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.CodedEvent;
import org.demarche.model.Trace;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Passage;

/**
 * The contexts of the corpus's events, their types and modes given. The corpus marks few contexts and only what the sentence
 * itself shows, so an event without any says nothing, and precision is a lower bound.
 */
final class CorpusContexts {
    private final Codebook codebook;
    private final ContextFinder finder;

    CorpusContexts(Codebook codebook) {
        this.codebook = codebook;
        this.finder = new ContextFinder(codebook.contexts());
    }

    /** The contexts of an event of a sentence, with their clues. */
    List<ContextFound> of(CorpusSentence sentence, CorpusEvent event, AnnotatedArticle annotated) {
        EventType type = codebook.type(event.type()).orElseThrow();
        String text = sentence.text();
        Passage trigger = new Passage(
                event.trigger(),
                text.substring(event.trigger().start(), event.trigger().end()));
        CodedEvent given = new CodedEvent(
                type.name(),
                event.modes(),
                EnumSet.noneOf(AuxiliaryMode.class),
                List.of(),
                type.quad(),
                type.score(),
                Optional.empty(),
                List.of(),
                List.of(),
                true,
                trigger,
                trigger,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Trace("", "", codebook.label()));
        return finder.in(annotated).of(given);
    }

    /** Whether a sentence is in the half on which errors are read; by its words, so that it stays there. */
    static boolean isRead(CorpusSentence sentence) {
        return Math.floorMod(sentence.text().hashCode(), 2) == 0;
    }

    /** The names that were given. */
    static Set<String> names(List<ContextFound> found) {
        Set<String> names = new HashSet<>();
        found.forEach(one -> names.add(one.context()));
        return names;
    }

    /** Right and wrong answers by context, over events for which the corpus names one at least. */
    static final class Counts {
        private final Map<String, Retrieval> byContext = new TreeMap<>();

        void add(Set<String> wanted, Set<String> found) {
            if (wanted.isEmpty()) {
                return;
            }
            Set<String> all = new HashSet<>(wanted);
            all.addAll(found);
            for (String context : all) {
                int given = found.contains(context) ? 1 : 0;
                int marked = wanted.contains(context) ? 1 : 0;
                byContext.merge(context, new Retrieval(given, given * marked, marked, given * marked), Retrieval::plus);
            }
        }

        Map<String, Retrieval> byContext() {
            return byContext;
        }

        List<Figure> figures(String half) {
            Retrieval micro = byContext.values().stream().reduce(Retrieval.NONE, Retrieval::plus);
            double macro = byContext.values().stream()
                    .mapToDouble(Retrieval::f1)
                    .average()
                    .orElse(0);
            List<Figure> figures = new ArrayList<>(micro.figures("contexts, " + half + ": micro"));
            figures.add(new Figure("contexts, " + half + ": macro F1", macro));
            return figures;
        }
    }
}
