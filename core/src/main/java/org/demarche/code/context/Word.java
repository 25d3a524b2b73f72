package org.demarche.code.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.codebook.ContextTerm;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Token;

/**
 * A word, or a part of a hyphened one, as terms see it.
 *
 * @param form         as it stands, in lower case
 * @param lemma        its dictionary form, in lower case
 * @param partOfSpeech Penn Treebank tag
 * @param at           the token that it belongs to; absent where there is none
 */
record Word(String form, String lemma, String partOfSpeech, Optional<Offsets> at) {
    boolean is(String word) {
        return form.equals(word) || lemma.equals(word);
    }

    /** The words of a sentence, without its hyphens. */
    static List<Word> of(List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            List<String> forms = ContextTerm.parts(token.text());
            List<String> lemmas = ContextTerm.parts(token.lemma());
            for (int i = 0; i < forms.size(); i++) {
                String lemma = lemmas.size() == forms.size() ? lemmas.get(i) : forms.get(i);
                words.add(new Word(forms.get(i), lemma, token.partOfSpeech(), Optional.of(token.offsets())));
            }
        }
        return words;
    }

    /** The words of a text that no engine has seen: without lemmas but for a plural's, and taken for nouns. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (String form : ContextTerm.parts(text.replaceAll("[^\\p{L}\\p{N}.'’ -]", " "))) {
            boolean plural = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss");
            String lemma = plural ? form.substring(0, form.length() - 1) : form;
            words.add(new Word(form, lemma, "NN", Optional.empty()));
        }
        return words;
    }
}
