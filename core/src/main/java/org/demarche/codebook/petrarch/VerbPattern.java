package org.demarche.codebook.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pattern line such as {@code - GENERAL * &AGREEMENT WITH $ [057]} asks for around its verb.
 *
 * @param particle   the verb's particle; absent if none
 * @param subject    what the subject must be; absent where it may be anything
 * @param object     what the object must be; absent where it may be anything
 * @param with       what must stand behind prepositions
 * @param complement the verb of the clause that the verb governs; absent where there need be none
 * @param target     where {@code $} says that the recipient stands, as a role selector; absent where it says nothing
 * @param losses     what it says and a frame cannot
 */
record VerbPattern(
        Optional<String> particle,
        Optional<Term> subject,
        Optional<Term> object,
        Map<String, Term> with,
        Optional<Term> complement,
        Optional<String> target,
        List<String> losses) {
    VerbPattern {
        with = Map.copyOf(with);
        losses = List.copyOf(losses);
    }

    /**
     * A word, or a synset where {@code synset} says so.
     *
     * @param word   as the dictionary has it, without {@code &}
     * @param synset whether it names a synset
     */
    record Term(String word, boolean synset) {}

    /** Collects the parts of a pattern. Not thread-safe. */
    static final class Builder {
        private Optional<String> particle = Optional.empty();
        private Optional<Term> subject = Optional.empty();
        private Optional<Term> object = Optional.empty();
        private final Map<String, Term> with = new LinkedHashMap<>();
        private Optional<Term> complement = Optional.empty();
        private Optional<String> target = Optional.empty();
        private final List<String> losses = new ArrayList<>();

        void particle(String word) {
            if (particle.isPresent()) {
                losses.add("a second particle: " + word);
            } else {
                particle = Optional.of(word);
            }
        }

        boolean hasParticle() {
            return particle.isPresent();
        }

        void subject(Term term) {
            subject = Optional.of(term);
        }

        void object(Term term) {
            if (complement.isPresent()) {
                losses.add("what stands behind the infinitive is left out: " + term.word());
            } else if (object.isPresent()) {
                losses.add("a second object: " + term.word());
            } else {
                object = Optional.of(term);
            }
        }

        void with(String preposition, Term term) {
            if (with.containsKey(preposition)) {
                losses.add("a second phrase with the preposition: " + preposition);
            } else {
                with.put(preposition, term);
            }
        }

        void complement(Term term) {
            complement = Optional.of(term);
        }

        void target(String selector) {
            target = Optional.of(selector);
        }

        void loss(String what) {
            losses.add(what);
        }

        VerbPattern build() {
            return new VerbPattern(particle, subject, object, with, complement, target, losses);
        }
    }
}
