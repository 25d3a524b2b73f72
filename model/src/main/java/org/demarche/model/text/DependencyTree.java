package org.demarche.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The dependencies of one sentence, indexed by governor. Immutable; of an unparsed sentence every token is a root. */
public final class DependencyTree {
    private final Sentence sentence;
    private final List<List<Token>> children;

    public DependencyTree(Sentence sentence) {
        this.sentence = sentence;
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.NO_HEAD) {
                lists.get(token.head()).add(token);
            }
        }
        lists.replaceAll(List::copyOf);
        this.children = List.copyOf(lists);
    }

    /** The sentence that the tree belongs to. */
    public Sentence sentence() {
        return sentence;
    }

    /** The token at a position. */
    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The number of tokens. */
    public int size() {
        return children.size();
    }

    /** The direct dependents of a token, in the order of the text. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The direct dependents of a token that stand in one of these relations to it. */
    public List<Token> children(Token token, Set<Relation> relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : children.get(token.index())) {
            if (relations.contains(child.relation())) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether a token has a dependent in one of these relations. */
    public boolean has(Token token, Set<Relation> relations) {
        for (Token child : children.get(token.index())) {
            if (relations.contains(child.relation())) {
                return true;
            }
        }
        return false;
    }

    /** The indices of a token and of everything below it, without the branches that hang on by a left-out relation. */
    public BitSet descendants(Token token, Set<Relation> leftOut) {
        BitSet found = new BitSet(size());
        collect(token, leftOut, found);
        return found;
    }

    private void collect(Token token, Set<Relation> leftOut, BitSet found) {
        List<Token> open = new ArrayList<>();
        open.add(token);
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            if (!found.get(next.index())) {
                found.set(next.index());
                for (Token child : children(next)) {
                    if (!leftOut.contains(child.relation())) {
                        open.add(child);
                    }
                }
            }
        }
    }

    /** Whether a token is another or stands below it. */
    public boolean isWithin(Token token, Token ancestor) {
        Token current = token;
        for (int steps = 0; steps <= size(); steps++) {
            if (current.index() == ancestor.index()) {
                return true;
            }
            if (current.head() == Token.NO_HEAD) {
                return false;
            }
            current = token(current.head());
        }
        return false;
    }

    /** The place in the text from one token to another, both included, in either order. */
    public Offsets span(int first, int last) {
        return new Offsets(
                token(Math.min(first, last)).offsets().start(),
                token(Math.max(first, last)).offsets().end());
    }

    /** Whether the token of an index is a hyphen that joins its neighbours without a space: <i>Díaz-Canel</i>; false outside. */
    public boolean isHyphen(int index) {
        return index > 0
                && index + 1 < size()
                && token(index).text().equals("-")
                && token(index).offsets().end() == token(index + 1).offsets().start()
                && token(index - 1).offsets().end() == token(index).offsets().start();
    }
}
