package org.demarche.code.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.demarche.codebook.CodebookReader;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.CodedEvent;
import org.demarche.model.Mention;
import org.demarche.model.Trace;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.ontology.Quad;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;
import org.junit.jupiter.api.Test;

/** Sentences are written with a space between tokens; each word is its own lemma, and a noun unless it follows "/". */
class ContextFinderTest {
    private static final ContextFinder FINDER =
            new ContextFinder(CodebookReader.packaged().contexts());

    private Optional<String> title = Optional.empty();

    @Test
    void givesTheContextOfADecisiveTermInTheSentence() {
        assertThat(names("REQUEST", "the ambassador asked for calm")).containsExactly("diplomatic");
    }

    @Test
    void givesNoContextForOneWordThatMerelyHintsAtIt() {
        assertThat(names("REQUEST", "the supporter asked for calm")).isEmpty();
    }

    @Test
    void letsALongerPhraseHideATermWithin() {
        assertThat(names("REQUEST", "the salvation army asked for calm")).isEmpty();
        assertThat(names("REQUEST", "the army asked for calm")).containsExactly("military");
    }

    @Test
    void findsWordsHoweverHyphensAndPossessivesAreParted() {
        assertThat(names("REQUEST", "the anti - graft bureau asked for calm")).containsExactly("corruption");
        assertThat(names("REQUEST", "the anti-graft bureau asked for calm")).containsExactly("corruption");
        assertThat(names("REQUEST", "they asked about women 's rights")).contains("gender");
    }

    @Test
    void asksForTheClassOfAWordWhereTheCodebookDoes() {
        assertThat(names("REQUEST", "they asked the judge/NN there")).containsExactly("legal");
        assertThat(names("REQUEST", "they asked to judge/VB there")).isEmpty();
    }

    @Test
    void leavesCrimeOutBesideAContextThatSaysItMoreClosely() {
        assertThat(names("ACCUSE", "the gang boss sold cocaine")).containsExactly("illegal_drugs");
    }

    @Test
    void takesWhatTypeAndModeImply() {
        assertThat(of(event("ASSAULT", List.of("aerial"), 0, List.of()), "they struck the village at dawn"))
                .containsExactly("military");
    }

    @Test
    void doesNotTakeASpeakerForWhatIsTalkedAbout() {
        String sentence = "thugs struck him , the ambassador said";

        assertThat(of(event("ASSAULT", List.of(), 1, List.of()), sentence)).containsExactly("diplomatic");
        assertThat(of(event("ASSAULT", List.of(), 1, List.of(new Offsets(18, 32))), sentence))
                .isEmpty();
    }

    @Test
    void letsTheTitleAddToTheSentenceButNotDecide() {
        title = Optional.of("Cholera outbreak: vaccines reach clinics");

        assertThat(names("AID", "they sent a doctor there")).containsExactly("health");
        assertThat(names("AID", "they sent a letter there")).isEmpty();
    }

    @Test
    void saysWhichWordsSpokeForAContextAndWhereTheyStand() {
        String sentence = "the ambassador asked for calm";
        List<ContextFound> found = FINDER.in(article(sentence)).of(event("REQUEST", List.of(), 1, List.of()));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.context()).isEqualTo("diplomatic");
            assertThat(one.clues()).extracting(ContextFound.Clue::words).containsExactly("ambassador");
            assertThat(one.clues().get(0).at()).contains(new Offsets(4, 14));
        });
    }

    private List<String> names(String type, String sentence) {
        return of(event(type, List.of(), 1, List.of()), sentence);
    }

    private List<String> of(CodedEvent event, String sentence) {
        return FINDER.in(article(sentence)).of(event).stream()
                .map(ContextFound::context)
                .toList();
    }

    private static CodedEvent event(String type, List<String> modes, int start, List<Offsets> speakers) {
        Passage trigger = new Passage(new Offsets(start, start + 1), "t");
        List<Attribution<Mention>> attribution = speakers.stream()
                .map(place -> new Mention(
                        new Passage(place, "s".repeat(place.end() - place.start())),
                        place,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .map(speaker -> new Attribution<>(Optional.of(speaker), Optional.empty(), Attribution.Kind.REPORTED))
                .toList();
        return new CodedEvent(
                type,
                modes,
                EnumSet.noneOf(AuxiliaryMode.class),
                List.of(),
                Quad.VERBAL_CONFLICT,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                true,
                trigger,
                trigger,
                attribution,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Trace("", "", ""));
    }

    private AnnotatedArticle article(String written) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String part : written.split(" ", -1)) {
            int slash = part.indexOf('/');
            String word = slash < 0 ? part : part.substring(0, slash);
            String tag = slash < 0 ? "NN" : part.substring(slash + 1);
            Offsets place = new Offsets(text.length(), text.length() + word.length());
            text.append(word).append(' ');
            tokens.add(new Token(
                    tokens.size(), place, word, word, tag, EntityKind.NONE, Token.NO_HEAD, Relation.UNPARSED));
        }
        Offsets whole = new Offsets(0, text.length());
        Article article = new Article(
                "id",
                "test",
                text.toString(),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Block(whole, BlockKind.BODY, "test")));
        Offsets sentence = new Offsets(0, text.length() - 1);
        return new AnnotatedArticle(article, List.of(new Sentence(0, sentence, tokens, false)), List.of());
    }
}
