package org.demarche.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** The words of a clause that date, place and count its event. */
final class Circumstances {
    private static final Set<Relation> ADVERBIAL = Set.of(
            Relation.OBL, Relation.OBL_TMOD, Relation.NMOD, Relation.NMOD_TMOD, Relation.ADVMOD, Relation.OBL_NPMOD);
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "off", "along", "within");

    private final ParsedSentence parsed;

    Circumstances(ParsedSentence parsed) {
        this.parsed = parsed;
    }

    /** The words that date a predicate. */
    Optional<Passage> date(Token predicate) {
        for (Token word : clauseWords(predicate)) {
            for (Token child : parsed.tree().children(word, ADVERBIAL)) {
                boolean dated = Times.isTimeWord(child.lemma())
                        || Times.isComing(child.lemma())
                        || isYear(child)
                        || child.lemma().equals("ago");
                if (dated) {
                    return Optional.of(parsed.phrases().phrase(child));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(Token token) {
        String form = token.text();
        return form.length() == 4
                && form.chars().allMatch(Character::isDigit)
                && (form.startsWith("19") || form.startsWith("20") || form.startsWith("18"));
    }

    /** The words that place a predicate. */
    Optional<Passage> place(Token predicate) {
        for (Token word : clauseWords(predicate)) {
            for (Token child : parsed.tree().children(word, ADVERBIAL)) {
                boolean placed = PLACING.contains(parsed.roles().prepositionOf(child))
                        && parsed.participants().kinds(child).contains("place");
                if (placed) {
                    return Optional.of(parsed.phrases().phrase(child));
                }
            }
        }
        return Optional.empty();
    }

    /** The predicate, the verb that carries it, and that verb's governors within the clause. */
    private List<Token> clauseWords(Token predicate) {
        List<Token> words = new ArrayList<>(List.of(predicate));
        Token verb = predicate.isNoun() ? parsed.roles().carrier(predicate) : predicate;
        if (verb.index() != predicate.index()) {
            words.add(verb);
        }
        if (verb.relation() == Relation.XCOMP && verb.head() != Token.NO_HEAD) {
            words.add(parsed.tree().token(verb.head()));
        }
        return words;
    }

    /** The numbers with what they count, among the participants and objects of a match. */
    List<Passage> quantities(Match match) {
        Set<Relation> otherClauses =
                Set.of(Relation.CCOMP, Relation.ADVCL, Relation.ACL_RELCL, Relation.PARATAXIS, Relation.APPOS);
        Token top = match.predicate().isNoun() ? parsed.roles().carrier(match.predicate()) : match.predicate();
        BitSet below = parsed.tree().descendants(top, otherClauses);
        below.or(parsed.tree().descendants(match.predicate(), otherClauses));
        List<Passage> found = new ArrayList<>();
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            Token number = parsed.tree().token(i);
            if (!number.partOfSpeech().equals("CD") || number.head() == Token.NO_HEAD || isYear(number)) {
                continue;
            }
            Token noun = parsed.tree().token(number.head());
            boolean counts = number.relation() == Relation.NUMMOD && !Times.isTimeWord(noun.lemma());
            if (counts && noun.index() > number.index()) {
                Offsets offsets = parsed.tree().span(number.index(), noun.index());
                found.add(parsed.phrases().passage(offsets));
            }
        }
        return found;
    }
}
