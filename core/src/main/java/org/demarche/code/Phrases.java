package org.demarche.code;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** From a head word to the words of its phrase. */
final class Phrases {
    private static final Set<Relation> BRANCHES_LEFT_OUT = Set.of(
            Relation.ACL_RELCL,
            Relation.APPOS,
            Relation.PARATAXIS,
            Relation.ADVCL,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.OBL_TMOD,
            Relation.NMOD_TMOD,
            Relation.DEP,
            Relation.DISCOURSE,
            Relation.LIST);
    /** Dependents of the head itself that are not part of its phrase: it may be a predicate with a clause of its own. */
    private static final Set<Relation> HEAD_LEFT_OUT = Set.of(
            Relation.CASE,
            Relation.MARK,
            Relation.COP,
            Relation.AUX,
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.CONJ,
            Relation.CC,
            Relation.CC_PRECONJ,
            Relation.PUNCT,
            Relation.ACL,
            Relation.OBL,
            Relation.ADVMOD,
            Relation.EXPL);

    private static final Set<String> INNER_PREPOSITIONS = Set.of("of", "for", "in", "at", "from", "de", "du", "del");

    private final DependencyTree tree;
    private final Roles roles;
    private final String text;

    Phrases(DependencyTree tree, Roles roles, String text) {
        this.tree = tree;
        this.roles = roles;
        this.text = text;
    }

    /** The phrase of a head word, without relative clauses, appositions and coordinated phrases. */
    Passage phrase(Token head) {
        BitSet words = new BitSet(tree.size());
        words.set(head.index());
        for (Token child : tree.children(head)) {
            if (!HEAD_LEFT_OUT.contains(child.relation())
                    && !BRANCHES_LEFT_OUT.contains(child.relation())
                    && !isOuterModifier(child, head)) {
                words.or(inner(child));
            }
        }
        for (Token child : tree.children(head, Set.of(Relation.ADVMOD))) {
            if (child.index() < head.index() && "at least more than some about nearly almost".contains(child.lemma())) {
                words.or(tree.descendants(child, BRANCHES_LEFT_OUT));
            }
        }
        if (head.relation() == Relation.COMPOUND || head.relation() == Relation.AMOD) {
            addModifiersBefore(head, words);
        }
        int first = head.index();
        int last = head.index();
        while (first > 0 && joins(words, first - 1)) {
            first--;
        }
        while (last + 1 < tree.size() && joins(words, last + 1)) {
            last++;
        }
        while (last > head.index() && isPunctuation(tree.token(last))) {
            last--;
        }
        while (first < head.index() && isPunctuation(tree.token(first))) {
            first++;
        }
        return Passage.of(text, tree.span(first, last));
    }

    /** In <i>Syrian government shelling</i> the adjective hangs on the last noun but belongs to the party before it. */
    private void addModifiersBefore(Token modifier, BitSet words) {
        Token noun = tree.token(modifier.head());
        for (int i = modifier.index() - 1; i >= 0; i--) {
            Token before = tree.token(i);
            boolean sibling = before.head() == noun.index()
                    && (before.relation() == Relation.AMOD || before.relation() == Relation.COMPOUND);
            if (!sibling || modifier.relation() == Relation.AMOD) {
                return;
            }
            words.set(i);
        }
    }

    private BitSet inner(Token child) {
        if (child.relation() == Relation.AMOD) {
            return tree.descendants(child, Set.of());
        }
        BitSet words = tree.descendants(child, BRANCHES_LEFT_OUT);
        boolean possessor = child.relation() == Relation.NMOD_POSS;
        return possessor ? tree.descendants(child, Set.of(Relation.PARATAXIS)) : words;
    }

    private boolean joins(BitSet words, int index) {
        return words.get(index)
                || (isPunctuation(tree.token(index)) && tree.token(index).text().equals("-"));
    }

    private static boolean isPunctuation(Token token) {
        return token.relation() == Relation.PUNCT
                && !Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    private boolean isOuterModifier(Token child, Token head) {
        return child.relation() == Relation.NMOD
                && child.index() > head.index()
                && (!INNER_PREPOSITIONS.contains(roles.prepositionOf(child)) || Times.isTimeWord(child.lemma()));
    }

    /** The possessor words of a phrase that starts with a possessive pronoun, such as <i>his</i> in <i>his country</i>. */
    Optional<Token> possessivePronoun(Token head) {
        return tree.children(head, Set.of(Relation.NMOD_POSS)).stream()
                .filter(Token::isPronoun)
                .findFirst();
    }

    /** What an apposition says of a head word: <i>Marrero, <b>the prime minister of Cuba</b></i>. */
    Optional<Passage> description(Token head) {
        return tree.children(head, Set.of(Relation.APPOS)).stream().findFirst().map(this::phrase);
    }

    /** A passage of the article. */
    Passage passage(Offsets offsets) {
        return Passage.of(text, offsets);
    }

    /** A token as a passage. */
    Passage passage(Token token) {
        return Passage.of(text, token.offsets());
    }

    /** The token's own characters in lower case. */
    static String form(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
