package org.demarche.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.annotate.encoder.WordPieces;
import org.demarche.code.classifier.Labels;
import org.demarche.code.classifier.Masking;
import org.demarche.code.classifier.Spans;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Encoding;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;
import org.demarche.train.Instance.PairLabel;
import org.demarche.train.Instance.PartLabel;
import org.demarche.train.Instance.Side;
import org.demarche.train.Instance.WordLabel;

/** Makes instances of sentences. Immutable. */
final class Instances {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "with", "from", "into", "over", "under", "up",
            "out", "off", "down", "about", "against", "between", "among", "be", "is", "are", "was", "were", "been",
            "being", "am", "have", "has", "had", "having", "will", "would", "shall", "should", "can", "could", "may",
            "might", "must", "do", "does", "did", "not", "n", "t", "and", "or", "that", "this", "its", "their", "his",
            "her", "it", "them", "they", "he", "she", "as", "than");
    private static final int MOST_STRANGERS = 4;

    private final WordPieces pieces;
    private final Labels labels;

    Instances(WordPieces pieces, Labels labels) {
        this.pieces = pieces;
        this.labels = labels;
    }

    Instance of(CorpusSentence sentence) {
        List<Offsets> participants = participants(sentence);
        WordPieces.Divided divided = pieces.divide(sentence.text(), Masking.names(sentence.text(), participants));
        List<WordLabel> words = words(sentence, divided);
        return new Instance(
                divided.numbers(),
                words,
                pairs(sentence, participants, divided.words()),
                parts(sentence, participants, divided.words()));
    }

    private static List<Offsets> participants(CorpusSentence sentence) {
        Set<Offsets> all = new LinkedHashSet<>();
        for (CorpusEvent event : sentence.events()) {
            all.addAll(event.actors());
            all.addAll(event.recipients());
        }
        for (CorpusEvent event : sentence.events()) {
            event.attribution().forEach(saying -> all.addAll(saying.speakers()));
        }
        return List.copyOf(all);
    }

    private List<WordLabel> words(CorpusSentence sentence, WordPieces.Divided divided) {
        List<WordLabel> words = new ArrayList<>();
        for (Encoding.Word word : divided.words()) {
            CorpusEvent told = null;
            for (CorpusEvent event : sentence.events()) {
                if (triggers(sentence.text(), event, divided.words()).contains(word)) {
                    told = event;
                }
            }
            words.add(
                    told == null
                            ? new WordLabel(word.from(), 0, -1, List.of())
                            : new WordLabel(
                                    word.from(), labels.types().indexOf(told.type()), mode(told), statuses(told)));
        }
        return words;
    }

    /** The words of a trigger that carry its meaning; all of them where none does. */
    private static List<Encoding.Word> triggers(String text, CorpusEvent event, List<Encoding.Word> words) {
        List<Encoding.Word> inside = words.stream()
                .filter(word -> event.trigger().contains(word.place()))
                .toList();
        List<Encoding.Word> telling = inside.stream()
                .filter(word -> {
                    String form =
                            text.substring(word.place().start(), word.place().end());
                    return Character.isLetterOrDigit(form.charAt(0)) && !SMALL.contains(form.toLowerCase(Locale.ROOT));
                })
                .toList();
        return telling.isEmpty() ? inside : telling;
    }

    private int mode(CorpusEvent event) {
        String mode = event.modes().isEmpty() ? "" : event.modes().get(0);
        return labels.modes().indexOf(event.type() + "/" + mode);
    }

    private List<Boolean> statuses(CorpusEvent event) {
        return labels.statuses().stream()
                .map(status -> event.auxiliaryModes().stream()
                        .map(AuxiliaryMode::label)
                        .anyMatch(status::equals))
                .toList();
    }

    private List<PairLabel> pairs(CorpusSentence sentence, List<Offsets> participants, List<Encoding.Word> words) {
        List<PairLabel> pairs = new ArrayList<>();
        Set<List<Offsets>> linked = new LinkedHashSet<>();
        for (CorpusEvent event : sentence.events()) {
            int type = labels.types().indexOf(event.type());
            Side trigger = side(words, event.trigger());
            List<Offsets> to = event.recipients();
            if (to.isEmpty() && event.actors().size() > 1) {
                to = event.actors();
            }
            for (Offsets actor : event.actors()) {
                for (Offsets recipient : to) {
                    if (!actor.equals(recipient) && linked.add(List.of(actor, recipient, event.trigger()))) {
                        pairs.add(new PairLabel(side(words, actor), side(words, recipient), type, trigger));
                    }
                }
                if (to.isEmpty()) {
                    pairs.add(new PairLabel(side(words, actor), Side.NOBODY, type, trigger));
                }
            }
            if (event.actors().isEmpty()) {
                event.recipients()
                        .forEach(recipient ->
                                pairs.add(new PairLabel(Side.NOBODY, side(words, recipient), type, trigger)));
            }
        }
        addStrangers(participants, words, linked, pairs);
        return pairs;
    }

    /** Pairs that no event joins: as important to know as those that one does. */
    private static void addStrangers(
            List<Offsets> participants, List<Encoding.Word> words, Set<List<Offsets>> linked, List<PairLabel> pairs) {
        int strangers = 0;
        for (Offsets one : participants) {
            for (Offsets other : participants) {
                boolean joined = linked.stream()
                        .anyMatch(link -> link.get(0).equals(one) && link.get(1).equals(other));
                if (strangers < MOST_STRANGERS && !one.overlaps(other) && !joined) {
                    pairs.add(new PairLabel(side(words, one), side(words, other), 0, Side.NOBODY));
                    strangers++;
                }
            }
        }
    }

    private static List<PartLabel> parts(
            CorpusSentence sentence, List<Offsets> participants, List<Encoding.Word> words) {
        List<PartLabel> parts = new ArrayList<>();
        for (CorpusEvent event : sentence.events()) {
            for (Encoding.Word word : triggers(sentence.text(), event, words)) {
                for (Offsets participant : participants) {
                    int part = event.actors().contains(participant)
                            ? 1
                            : event.recipients().contains(participant) ? 2 : 0;
                    parts.add(new PartLabel(word.from(), side(words, participant), part));
                }
            }
        }
        return parts;
    }

    private static Side side(List<Encoding.Word> words, Offsets place) {
        return Spans.pieces(words, place)
                .map(found -> new Side(found[0], found[1]))
                .orElse(Side.NOBODY);
    }
}
