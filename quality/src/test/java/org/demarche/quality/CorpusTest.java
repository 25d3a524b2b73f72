package org.demarche.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.EventType;
import org.demarche.codebook.Mode;
import org.demarche.corpus.Corpus;
import org.demarche.corpus.CorpusEvent;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;
import org.demarche.corpus.CorpusSplit;
import org.demarche.corpus.Split;
import org.demarche.corpus.TriggerFamily;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.quality.corpus.Skeleton;
import org.demarche.quality.corpus.WordRuns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final Set<String> REGISTERS =
            Set.of("wire", "headline", "broadcast", "communique", "analysis", "translated");
    private static final Set<String> CONTEXTS = Set.of(
            ("military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic"
                            + " legal reparations human_rights rights_freedoms repression human_security gender lgbt"
                            + " religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration"
                            + " disasters natural_resource environment technology terrorism cbrn cyber misinformation crime"
                            + " corruption illegal_drugs trafficking")
                    .split(" "));
    private static final int RUN_OF_GOLD = 8;

    private static Corpus corpus;

    @BeforeAll
    static void read() throws IOException {
        corpus = CorpusReader.read(Path.of("../corpus"));
    }

    @Test
    void everyLineIsInTheNotation() {
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void everyTypeModeContextAndRegisterExists() {
        Codebook codebook = SharedEngine.codebook();
        List<String> unknown = new ArrayList<>();
        for (CorpusSentence sentence : corpus.sentences()) {
            if (!REGISTERS.contains(sentence.register())) {
                unknown.add(sentence.place() + " register " + sentence.register());
            }
            for (CorpusEvent event : sentence.events()) {
                Set<String> modes = codebook.type(event.type()).map(EventType::modes).orElse(List.of()).stream()
                        .map(Mode::name)
                        .collect(Collectors.toSet());
                if (codebook.type(event.type()).isEmpty() || !modes.containsAll(event.modes())) {
                    unknown.add(sentence.place() + " " + event.type() + event.modes());
                }
                if (!CONTEXTS.containsAll(event.contexts())) {
                    unknown.add(sentence.place() + " " + event.contexts());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void holdsTheNumbersThatItPromises() {
        Map<String, Integer> types = new TreeMap<>();
        Map<String, Integer> modes = new TreeMap<>();
        Map<AuxiliaryMode, Integer> statuses = new TreeMap<>();
        int empty = 0;
        for (CorpusSentence sentence : corpus.sentences()) {
            empty += sentence.events().isEmpty() ? 1 : 0;
            for (CorpusEvent event : sentence.events()) {
                types.merge(event.type(), 1, Integer::sum);
                event.modes().forEach(mode -> modes.merge(event.type() + " " + mode, 1, Integer::sum));
                event.auxiliaryModes().forEach(status -> statuses.merge(status, 1, Integer::sum));
            }
        }

        assertThat(corpus.sentences()).hasSizeGreaterThanOrEqualTo(6_000);
        assertThat(empty).isGreaterThanOrEqualTo(1_500);
        assertThat(types).hasSize(16).allSatisfy((type, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(300));
        assertThat(modes).hasSize(67).allSatisfy((mode, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(40));
        assertThat(statuses).hasSize(4).allSatisfy((status, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(200));
    }

    @Test
    void namesItsEventsByManyWords() {
        Set<TriggerFamily> triggers = new HashSet<>();
        for (CorpusSentence sentence : corpus.sentences()) {
            sentence.events().forEach(event -> triggers.add(CorpusSplit.family(sentence, event)));
        }

        // Each family holds at least one lemma, so these are at least as many lemmas.
        assertThat(triggers.stream().map(TriggerFamily::root).distinct()).hasSizeGreaterThanOrEqualTo(1_600);
    }

    @Test
    void showsNoTriggerFamilyOfTheTestInTraining() {
        Set<String> tested = new HashSet<>();
        Map<Split, Set<String>> shown = new EnumMap<>(Split.class);
        for (CorpusSentence sentence : corpus.sentences()) {
            for (CorpusEvent event : sentence.events()) {
                TriggerFamily family = CorpusSplit.family(sentence, event);
                shown.computeIfAbsent(CorpusSplit.of(sentence), key -> new HashSet<>())
                        .add(family.root());
                if (CorpusSplit.of(family) == Split.TEST) {
                    tested.add(family.root());
                }
            }
        }

        assertThat(tested).hasSizeGreaterThanOrEqualTo(100);
        assertThat(shown.get(Split.TRAIN)).doesNotContainAnyElementsOf(tested);
        assertThat(shown.get(Split.DEV)).doesNotContainAnyElementsOf(tested);
    }

    @Test
    void keepsEnoughOfEveryTypeForTheTest() {
        Map<String, Integer> ofTestFamilies = new TreeMap<>();
        int tested = 0;
        for (CorpusSentence sentence : corpus.sentences()) {
            tested += CorpusSplit.of(sentence) == Split.TEST ? 1 : 0;
            for (CorpusEvent event : sentence.events()) {
                boolean held = CorpusSplit.of(CorpusSplit.family(sentence, event)) == Split.TEST;
                ofTestFamilies.merge(event.type(), held ? 1 : 0, Integer::sum);
            }
        }

        assertThat((double) tested / corpus.sentences().size()).isBetween(0.10, 0.15);
        assertThat(ofTestFamilies).hasSize(16).allSatisfy((type, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(25));
    }

    @Test
    void repeatsNoSkeletonMoreThanThreeTimes() {
        Map<String, List<String>> places = new HashMap<>();
        for (CorpusSentence sentence : corpus.sentences()) {
            places.computeIfAbsent(Skeleton.of(sentence), key -> new ArrayList<>())
                    .add(sentence.place());
        }

        assertThat(places.values()).allSatisfy(same -> assertThat(same).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void holdsNoTwoSentencesThatAreNearlyTheSame() {
        assertThat(WordRuns.nearDuplicates(corpus.sentences())).isEmpty();
    }

    @Test
    void sharesNoEightWordsInARowWithTheGoldSets() throws IOException {
        Set<String> gold = WordRuns.ofFolder(SharedEngine.gold(), RUN_OF_GOLD);
        if (gold.isEmpty()) {
            Absent.skip("no gold set is present under " + SharedEngine.gold());
        }
        Set<String> shared = new HashSet<>();
        for (CorpusSentence sentence : corpus.sentences()) {
            for (String run : WordRuns.of(sentence.text(), RUN_OF_GOLD)) {
                if (gold.contains(run)) {
                    shared.add(sentence.place() + ": " + run);
                }
            }
        }

        assertThat(shared).isEmpty();
    }
}
