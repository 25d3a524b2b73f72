package org.demarche.model.text;

/**
 * A word or mark of a sentence.
 *
 * @param index        position in the sentence, from 0
 * @param offsets      place in the article's text
 * @param text         its characters as they stand in the article
 * @param lemma        dictionary form in lower case
 * @param partOfSpeech Penn Treebank tag
 * @param entity       what the named-entity recogniser says
 * @param head         index of the governing token, or {@link #NO_HEAD} for a root or where nothing was parsed
 * @param relation     dependency on the governor
 */
public record Token(
        int index,
        Offsets offsets,
        String text,
        String lemma,
        String partOfSpeech,
        EntityKind entity,
        int head,
        Relation relation) {
    /** The head of a token that has none. */
    public static final int NO_HEAD = -1;

    /** The same token under another governor. */
    public Token attached(int newHead, Relation newRelation) {
        return new Token(index, offsets, text, lemma, partOfSpeech, entity, newHead, newRelation);
    }

    /** Whether the tag is a verb's ({@code VB}, {@code VBD}, ...). */
    public boolean isVerb() {
        return partOfSpeech.startsWith("VB");
    }

    /** Whether the tag is a noun's, common or proper. */
    public boolean isNoun() {
        return partOfSpeech.startsWith("NN");
    }

    /** Whether the tag is a proper noun's. */
    public boolean isProperNoun() {
        return partOfSpeech.startsWith("NNP");
    }

    /** Whether the tag is a personal or possessive pronoun's. */
    public boolean isPronoun() {
        return partOfSpeech.startsWith("PRP");
    }
}
