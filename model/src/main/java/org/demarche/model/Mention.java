package org.demarche.model;

import java.util.Optional;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;

/**
 * Words that name a participant, not yet resolved to an actor.
 *
 * @param words       the whole phrase
 * @param head        place of its head word within the phrase
 * @param antecedent  the phrase in the same article that these words stand for, where they are a pronoun or another
 *                    short form; it is what gets resolved
 * @param owner       what a possessive pronoun in the phrase stands for (<i>his country</i>); it gives the country
 * @param description an apposition that says who it is: <i>Marrero, the prime minister</i>
 */
public record Mention(
        Passage words,
        Offsets head,
        Optional<Passage> antecedent,
        Optional<Passage> owner,
        Optional<Passage> description) {}
