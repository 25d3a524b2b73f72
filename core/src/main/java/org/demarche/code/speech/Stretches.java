package org.demarche.code.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** From words of a sentence to places of the text. */
final class Stretches {
    private static final Set<Relation> OUTSIDE_NAME = Set.of(
            Relation.ACL_RELCL,
            Relation.ACL,
            Relation.APPOS,
            Relation.PUNCT,
            Relation.PARATAXIS,
            Relation.CCOMP,
            Relation.ADVCL,
            Relation.CASE,
            Relation.COP,
            Relation.DEP);

    private Stretches() {}

    /** The unbroken runs of words, marks between them included, marks at their ends left out except quotation marks. */
    static List<Offsets> of(BitSet words, DependencyTree tree) {
        List<Offsets> found = new ArrayList<>();
        int start = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (!isWord(token)) {
                continue;
            }
            if (words.get(i)) {
                start = start < 0 ? i : start;
                last = i;
            } else if (start >= 0) {
                found.add(tree.span(start, last));
                start = -1;
            }
        }
        if (start >= 0) {
            found.add(tree.span(start, last));
        }
        return found;
    }

    private static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The phrase of a source without what is said about it. */
    static Offsets name(DependencyTree tree, Token head, BitSet content) {
        BitSet words = tree.descendants(head, OUTSIDE_NAME);
        words.andNot(content);
        int first = head.index();
        int last = head.index();
        while (first > 0 && (words.get(first - 1) || tree.isHyphen(first - 1))) {
            first--;
        }
        while (last + 1 < tree.size() && (words.get(last + 1) || tree.isHyphen(last + 1))) {
            last++;
        }
        return tree.span(first, last);
    }
}
