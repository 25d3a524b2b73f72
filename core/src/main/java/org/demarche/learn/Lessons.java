package org.demarche.learn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.code.classifier.Labels;
import org.demarche.code.classifier.Masking;
import org.demarche.code.classifier.Spans;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusSentence;
import org.demarche.learn.Lesson.PairLabel;
import org.demarche.learn.Lesson.PartLabel;
import org.demarche.learn.Lesson.Side;
import org.demarche.learn.Lesson.WordLabel;
import org.demarche.model.Encoding;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.Offsets;

/** Makes lessons of sentences that a person marked. Immutable. */
public final class Lessons {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "with", "from", "into", "over", "under", "up",
            "out", "off", "down", "about", "against", "between", "among", "be", "is", "are", "was", "were", "been",
            "being", "am", "have", "has", "had", "having", "will", "would", "shall", "should", "can", "could", "may",
            "might", "must", "do", "does", "did", "not", "n", "t", "and", "or", "that", "this", "its", "their", "his",
            "her", "it", "them", "they", "he", "she", "as", "than");
    private static final int MOST_STRANGERS = 4;
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\p{N},;)] )\\p{Lu}[\\p{L}\\p{N}.'’-]*\\p{L}(?: \\p{Lu}[\\p{L}\\p{N}'’-]*\\p{L})*");
    private static final Set<String> NO_NAMES = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Labels labels;

    /** Lessons for a classifier with these labels; events of types that it lacks are taken for none. */
    public Lessons(Labels labels) {
        this.labels = labels;
    }

    /**
     * The names that the encoder must not see. In every second sentence, drawn by its text, they are all names, as when reports are
     * coded; in the others those of the participants alone, as when a pair is given.
     */
    public static List<Offsets> hidden(CorpusSentence sentence) {
        List<Offsets> hidden = new ArrayList<>(participants(sentence));
        if (Math.floorMod(Arrays.hashCode(sentence.text().getBytes(StandardCharsets.UTF_8)), 2) == 0) {
            hidden.addAll(bystanders(sentence));
        }
        return Masking.names(sentence.text(), hidden);
    }

    /**
     * What is to be learned from a sentence.
     *
     * @param words as the encoder divides it, {@link #hidden} names hidden
     */
    public Lesson of(CorpusSentence sentence, List<Encoding.Word> words) {
        List<Offsets> participants = participants(sentence);
        List<Offsets> all = new ArrayList<>(participants);
        all.addAll(bystanders(sentence));
        return new Lesson(words(sentence, words), pairs(sentence, all, words), parts(sentence, all, words));
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

    /** Names of those who have no part in anything: capitals within the sentence, outside of what is marked. */
    private static List<Offsets> bystanders(CorpusSentence sentence) {
        List<Offsets> marked = new ArrayList<>(participants(sentence));
        sentence.events().forEach(event -> marked.add(event.trigger()));
        List<Offsets> bystanders = new ArrayList<>();
        Matcher names = NAME.matcher(sentence.text());
        while (names.find()) {
            Offsets name = new Offsets(names.start(), names.end());
            boolean free = marked.stream().noneMatch(name::overlaps);
            if (free && !NO_NAMES.contains(names.group())) {
                bystanders.add(name);
            }
        }
        return bystanders;
    }

    private List<CorpusEvent> known(CorpusSentence sentence) {
        return sentence.events().stream()
                .filter(event -> labels.types().contains(event.type()))
                .toList();
    }

    private List<WordLabel> words(CorpusSentence sentence, List<Encoding.Word> all) {
        List<WordLabel> words = new ArrayList<>();
        for (Encoding.Word word : all) {
            CorpusEvent told = null;
            for (CorpusEvent event : known(sentence)) {
                if (triggers(sentence.text(), event, all).contains(word)) {
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
        for (CorpusEvent event : known(sentence)) {
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

    private List<PartLabel> parts(CorpusSentence sentence, List<Offsets> participants, List<Encoding.Word> words) {
        List<PartLabel> parts = new ArrayList<>();
        for (CorpusEvent event : known(sentence)) {
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
