package org.demarche.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/**
 * Mends mistakes that the neural parser makes again and again and that tear participants from their verbs:
 *
 * <ul>
 *   <li><i>deported <b>four seekers</b> registered with ...</i>: the object is hung on the participle behind it as its
 *       subject, and the participle on the verb. The noun becomes the object, the participle modifies it.
 *   <li><i>extradited <b>a</b> top militant</i>: the article becomes the object and the noun an unspecified dependent.
 *       They change places.
 *   <li><i>Prime Minister <b>Manuel Marrero</b></i>, <i>the late dictator <b>Fidel Castro's brother</b></i>: the title
 *       governs the name as an unspecified dependent. The name becomes the head, or the possessor's, and the title its
 *       compound.
 *   <li><i>agreed <b>with Bhutan</b> to share data</i>: the noun behind the preposition becomes the subject of the
 *       infinitive. It goes back to the verb that it belongs to.
 *   <li><i>Norway said <b>Sudan</b> must release them</i>: the subject of the clause becomes the object of the verb of
 *       saying. It goes back to its clause.
 *   <li><i>called on <b>India</b> to resume</i>: the preposition becomes a particle and the noun an object.
 * </ul>
 */
final class DependencyRepair {
    private static final Set<String> BEFORE_NOUN = Set.of("with", "on", "upon", "in", "at", "from", "against");

    private DependencyRepair() {}

    /** The same tokens with mended dependencies. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < mended.size(); i++) {
            mendArticle(mended, i);
        }
        for (int i = 0; i < mended.size(); i++) {
            mendTitle(mended, i);
            mendObject(mended, i);
            mendInfinitive(mended, i);
            mendModalClause(mended, i);
            mendCallOn(mended, i);
        }
        return mended;
    }

    private static void mendArticle(List<Token> tokens, int index) {
        Token article = tokens.get(index);
        boolean heads = article.partOfSpeech().equals("DT")
                && article.head() != Token.NO_HEAD
                && (article.text().equalsIgnoreCase("a")
                        || article.text().equalsIgnoreCase("an")
                        || article.text().equalsIgnoreCase("the"));
        if (!heads || article.relation() == Relation.DET) {
            return;
        }
        retagGerund(tokens, index);
        int noun = lastNounOf(tokens, index);
        if (noun < 0) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i != noun && token.head() == index) {
                tokens.set(i, token.attached(noun, i < noun ? premodifier(token) : token.relation()));
            }
        }
        tokens.set(noun, tokens.get(noun).attached(article.head(), article.relation()));
        tokens.set(index, article.attached(noun, Relation.DET));
    }

    /** In <i>halted the shelling of the village</i> the gerund is a noun. */
    private static void retagGerund(List<Token> tokens, int article) {
        int next = article + 1;
        boolean gerund = next + 1 < tokens.size()
                && tokens.get(next).partOfSpeech().equals("VBG")
                && tokens.get(next).head() == article
                && tokens.get(next + 1).text().equals("of");
        if (gerund) {
            Token token = tokens.get(next);
            tokens.set(
                    next,
                    new Token(
                            next,
                            token.offsets(),
                            token.text(),
                            token.text().toLowerCase(Locale.ROOT),
                            "NN",
                            token.entity(),
                            token.head(),
                            token.relation()));
        }
    }

    private static Relation premodifier(Token token) {
        if (token.relation() == Relation.CASE) {
            return Relation.CASE;
        }
        return token.isNoun() ? Relation.COMPOUND : Relation.AMOD;
    }

    /** The last noun of the row behind an article, if a noun of the row hangs on the article. */
    private static int lastNounOf(List<Token> tokens, int article) {
        int last = -1;
        boolean hangs = false;
        for (int i = article + 1; i < tokens.size() && i <= article + 6; i++) {
            Token token = tokens.get(i);
            boolean inRow = token.isNoun()
                    || token.partOfSpeech().startsWith("JJ")
                    || token.partOfSpeech().equals("CD");
            if (!inRow) {
                break;
            }
            hangs |= token.head() == article;
            last = token.isNoun() ? i : last;
        }
        return hangs && last >= 0 && tokens.get(last).head() >= article ? last : -1;
    }

    private static void mendObject(List<Token> tokens, int index) {
        Token participle = tokens.get(index);
        boolean misplaced = participle.head() != Token.NO_HEAD
                && (participle.relation() == Relation.XCOMP
                        || participle.relation() == Relation.CCOMP
                        || participle.relation() == Relation.DEP)
                && (participle.partOfSpeech().equals("VBN")
                        || participle.partOfSpeech().equals("VBG"))
                && tokens.get(participle.head()).isVerb()
                && participle.head() < index;
        if (!misplaced || has(tokens, participle.head(), Relation.OBJ) || hasAuxiliary(tokens, index)) {
            return;
        }
        for (int i = participle.head() + 1; i < index; i++) {
            Token noun = tokens.get(i);
            boolean subject = noun.relation() == Relation.NSUBJ || noun.relation() == Relation.NSUBJ_PASS;
            if (subject && noun.head() == index && noun.isNoun()) {
                tokens.set(i, noun.attached(participle.head(), Relation.OBJ));
                tokens.set(index, participle.attached(i, Relation.ACL));
                return;
            }
        }
    }

    private static void mendInfinitive(List<Token> tokens, int index) {
        Token infinitive = tokens.get(index);
        boolean governed = infinitive.partOfSpeech().equals("VB")
                && infinitive.head() != Token.NO_HEAD
                && infinitive.head() < index
                && (infinitive.relation() == Relation.ADVCL || infinitive.relation() == Relation.XCOMP);
        if (!governed) {
            return;
        }
        int preposition = -1;
        int noun = -1;
        for (int i = infinitive.head() + 1; i < index; i++) {
            Token token = tokens.get(i);
            if (token.head() == index && token.relation() == Relation.MARK && BEFORE_NOUN.contains(token.lemma())) {
                preposition = i;
            } else if (token.head() == index && token.relation() == Relation.NSUBJ && preposition >= 0) {
                noun = i;
            }
        }
        if (noun >= 0) {
            tokens.set(preposition, tokens.get(preposition).attached(noun, Relation.CASE));
            tokens.set(noun, tokens.get(noun).attached(infinitive.head(), Relation.OBL));
            tokens.set(index, infinitive.attached(infinitive.head(), Relation.XCOMP));
        }
    }

    private static void mendModalClause(List<Token> tokens, int index) {
        Token noun = tokens.get(index);
        boolean before = noun.relation() == Relation.OBJ
                && noun.isNoun()
                && index + 1 < tokens.size()
                && tokens.get(index + 1).partOfSpeech().equals("MD");
        if (!before) {
            return;
        }
        int clause = tokens.get(index + 1).head();
        boolean bare = clause > index
                && tokens.get(clause).head() == noun.head()
                && !has(tokens, clause, Relation.NSUBJ)
                && !has(tokens, clause, Relation.NSUBJ_PASS);
        if (bare) {
            Relation subject = has(tokens, clause, Relation.AUX_PASS) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
            tokens.set(index, noun.attached(clause, subject));
            tokens.set(clause, tokens.get(clause).attached(tokens.get(clause).head(), Relation.CCOMP));
        }
    }

    private static void mendCallOn(List<Token> tokens, int index) {
        Token particle = tokens.get(index);
        boolean split = particle.relation() == Relation.COMPOUND_PRT
                && (particle.lemma().equals("on") || particle.lemma().equals("upon"))
                && tokens.get(particle.head()).lemma().equals("call");
        if (!split) {
            return;
        }
        for (int i = index + 1; i < tokens.size(); i++) {
            Token noun = tokens.get(i);
            if (noun.head() == particle.head() && noun.relation() == Relation.OBJ) {
                tokens.set(i, noun.attached(noun.head(), Relation.OBL));
                tokens.set(index, particle.attached(i, Relation.CASE));
                return;
            }
        }
    }

    private static void mendTitle(List<Token> tokens, int index) {
        Token name = tokens.get(index);
        boolean misplaced = name.relation() == Relation.DEP
                && name.isNoun()
                && name.head() < index
                && tokens.get(name.head()).isNoun()
                && leftmost(tokens, index) == name.head() + 1;
        if (!misplaced) {
            return;
        }
        Token title = tokens.get(name.head());
        int owner = possessor(tokens, index, title.index() + 1);
        int described = owner >= 0 ? owner : index;
        for (int i = 0; i < title.index(); i++) {
            Token token = tokens.get(i);
            if (token.head() == title.index()) {
                tokens.set(i, token.attached(token.relation() == Relation.CASE ? index : described, token.relation()));
            }
        }
        for (int i = index + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == title.index()) {
                tokens.set(i, token.attached(index, token.relation()));
            }
        }
        tokens.set(index, name.attached(title.head(), title.relation()));
        tokens.set(title.index(), title.attached(described, Relation.COMPOUND));
    }

    /** The possessor of a noun whose phrase starts at an index, or -1. */
    private static int possessor(List<Token> tokens, int noun, int start) {
        for (int i = start; i < noun; i++) {
            Token token = tokens.get(i);
            if (token.head() == noun && token.relation() == Relation.NMOD_POSS && leftmost(tokens, i) == start) {
                return i;
            }
        }
        return -1;
    }

    private static int leftmost(List<Token> tokens, int index) {
        int left = index;
        while (left > 0 && isBelow(tokens, left - 1, index)) {
            left--;
        }
        return left;
    }

    private static boolean isBelow(List<Token> tokens, int token, int ancestor) {
        int current = token;
        for (int steps = 0; steps < 6 && current != Token.NO_HEAD; steps++) {
            if (current == ancestor) {
                return true;
            }
            current = tokens.get(current).head();
        }
        return false;
    }

    private static boolean has(List<Token> tokens, int head, Relation relation) {
        return tokens.stream().anyMatch(token -> token.head() == head && token.relation() == relation);
    }

    private static boolean hasAuxiliary(List<Token> tokens, int verb) {
        return has(tokens, verb, Relation.AUX)
                || has(tokens, verb, Relation.AUX_PASS)
                || has(tokens, verb, Relation.MARK)
                || has(tokens, verb, Relation.COP);
    }
}
