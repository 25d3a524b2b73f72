package org.demarche.code;

import org.demarche.codebook.Codebook;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Sentence;

/**
 * A sentence with everything that is worked out about it once.
 *
 * @param sentence     the sentence
 * @param tree         its dependencies
 * @param roles        logical roles
 * @param participants what its words name
 * @param phrases      its phrases
 * @param matcher      the frames that fit
 */
record ParsedSentence(
        Sentence sentence,
        DependencyTree tree,
        Roles roles,
        Participants participants,
        Phrases phrases,
        FrameMatcher matcher) {
    static ParsedSentence of(Sentence sentence, String text, Codebook codebook, FrameIndex index) {
        DependencyTree tree = new DependencyTree(sentence);
        Roles roles = new Roles(tree, codebook.operators());
        Participants participants = new Participants(tree, roles, codebook.actors());
        return new ParsedSentence(
                sentence,
                tree,
                roles,
                participants,
                new Phrases(tree, roles, text),
                new FrameMatcher(tree, roles, participants, index, index.recipientRequired()));
    }
}
