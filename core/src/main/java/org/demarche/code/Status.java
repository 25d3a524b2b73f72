package org.demarche.code;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Operators;
import org.demarche.model.ontology.AuxiliaryMode;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Tells whether the event of a predicate happened, is to come, is supposed, denied, or background. */
final class Status {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "without", "hardly");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "’ll");
    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "would", "ca");
    /** Not being able to do a thing means that it was not done. */
    private static final Set<String> ABLE = Set.of("can", "could", "ca");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "lest", "until");
    private static final Set<String> UNREAL = Set.of(
            "possible", "potential", "alleged", "feared", "threatened", "hypothetical", "likely", "would-be", "any");
    private static final Set<String> COMING = Set.of(
            "planned", "upcoming", "forthcoming", "future", "scheduled", "proposed", "imminent", "next", "coming");
    private static final Set<String> FORMER = Set.of("previous", "past", "former", "historic");
    private static final Set<String> CALLED_OFF = Set.of(
            "aborted", "abortive", "cancelled", "canceled", "averted", "foiled", "thwarted", "abandoned", "scrapped");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> QUESTION_WORDS = Set.of("who", "what", "when", "where", "why", "how", "which");
    private static final Set<String> GOVERNING = Set.of("of", "from", "for", "into", "against");
    private static final Set<Relation> AUXILIARIES = Set.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);
    private static final Set<Relation> MARK =
            Set.of(Relation.MARK, Relation.ADVMOD, Relation.CC, Relation.DET, Relation.CASE);
    private static final Set<Relation> TIME = Set.of(
            Relation.OBL_TMOD, Relation.NMOD_TMOD, Relation.OBL, Relation.ADVMOD, Relation.OBL_NPMOD, Relation.NMOD);
    private static final int HIGHEST_GOVERNOR = 5;

    private final ParsedSentence parsed;
    private final DependencyTree tree;
    private final Operators operators;
    private final Background background;

    Status(ParsedSentence parsed, Operators operators, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.tree = parsed.tree();
        this.operators = operators;
        this.background = new Background(parsed, published);
    }

    /** The auxiliary modes of a predicate; empty when the text tells it as having happened. */
    Set<AuxiliaryMode> of(Token predicate) {
        Set<AuxiliaryMode> modes = EnumSet.noneOf(AuxiliaryMode.class);
        Token verb = predicate.isNoun() ? parsed.roles().carrier(predicate) : predicate;
        if (predicate.isNoun()) {
            nominal(predicate, modes);
            nominalGovernor(predicate, modes);
            subjectOf(predicate, modes);
        }
        boolean told =
                verb.index() == predicate.index() || operators.supportVerbs().contains(verb.lemma());
        if (told) {
            own(verb, modes);
            time(verb, modes);
        }
        if (verb.index() != predicate.index()) {
            time(predicate, modes);
        }
        if (background.holds(predicate) || (told && background.holds(verb))) {
            modes.add(AuxiliaryMode.HISTORICAL);
        }
        boolean copular = tree.has(predicate, Set.of(Relation.COP));
        if (told && (!predicate.isNoun() || verb.index() != predicate.index() || copular)) {
            governors(verb, modes);
        }
        if (modes.contains(AuxiliaryMode.HYPOTHETICAL)) {
            modes.remove(AuxiliaryMode.FUTURE);
        }
        return modes;
    }

    /** Whether a verb stands in a clause of purpose, which tells what was meant, not what was done. */
    boolean isPurpose(Token predicate) {
        Token verb = predicate.isNoun() ? parsed.roles().carrier(predicate) : predicate;
        return verb.relation() == Relation.ADVCL && parsed.roles().isInfinitive(verb);
    }

    private void own(Token verb, Set<AuxiliaryMode> modes) {
        boolean past = hasPastGovernor(verb);
        for (Token auxiliary : tree.children(verb, AUXILIARIES)) {
            String form = Phrases.form(auxiliary);
            if (WILL.contains(form) || (form.equals("would") && (past || hasComingTime(verb)))) {
                modes.add(AuxiliaryMode.FUTURE);
            } else if (MODALS.contains(form) && !(ABLE.contains(form) && isDenied(verb))) {
                modes.add(AuxiliaryMode.HYPOTHETICAL);
            }
        }
        for (Token mark : tree.children(verb, MARK)) {
            String form = Phrases.form(mark);
            if (NEGATIONS.contains(form)) {
                modes.add(AuxiliaryMode.NEGATION);
            } else if (isCondition(form, verb) && mark.relation() == Relation.MARK) {
                modes.add(AuxiliaryMode.HYPOTHETICAL);
            }
        }
        for (Token subject : parsed.roles().surfaceSubjects(verb)) {
            boolean none = Set.of("nobody", "none", "neither").contains(Phrases.form(subject))
                    || tree.children(subject, Set.of(Relation.DET)).stream()
                            .anyMatch(determiner -> Phrases.form(determiner).equals("no"));
            if (none) {
                modes.add(AuxiliaryMode.NEGATION);
            }
        }
        if (isAsked(verb)) {
            modes.add(AuxiliaryMode.HYPOTHETICAL);
        }
        boolean headlineFuture =
                verb.relation() == Relation.ROOT && parsed.roles().isInfinitive(verb);
        if (headlineFuture) {
            modes.add(AuxiliaryMode.FUTURE);
        }
    }

    /** Whether a verb is what a question asks to be told: <i>did they <b>meet</b>?</i>; <i>why did they meet?</i> takes it for granted. */
    private boolean isAsked(Token verb) {
        Token end = tree.token(tree.size() - 1);
        boolean question = end.text().equals("?")
                || (tree.size() > 1 && tree.token(tree.size() - 2).text().equals("?"));
        if (!question || verb.relation() != Relation.ROOT) {
            return false;
        }
        boolean inverted = parsed.roles().surfaceSubjects(verb).stream()
                .anyMatch(subject -> tree.children(verb, AUXILIARIES).stream()
                        .anyMatch(auxiliary -> auxiliary.index() < subject.index()));
        return inverted && tree.children(verb).stream().noneMatch(word -> QUESTION_WORDS.contains(Phrases.form(word)));
    }

    /** <i>Until</i> before a past tense tells what came about. */
    private static boolean isCondition(String mark, Token verb) {
        return CONDITIONS.contains(mark)
                && !(mark.equals("until") && verb.partOfSpeech().equals("VBD"));
    }

    private boolean isDenied(Token verb) {
        return tree.children(verb, MARK).stream().anyMatch(mark -> NEGATIONS.contains(Phrases.form(mark)));
    }

    private boolean hasPastGovernor(Token verb) {
        Token current = verb;
        for (int steps = 0; steps < HIGHEST_GOVERNOR && current.head() != Token.NO_HEAD; steps++) {
            Token head = tree.token(current.head());
            boolean reported = current.relation() == Relation.CCOMP
                    && operators.speechVerbs().contains(head.lemma())
                    && !head.partOfSpeech().equals("VBZ");
            if (reported) {
                return true;
            }
            current = head;
        }
        for (Token child : tree.children(current, Set.of(Relation.PARATAXIS, Relation.CCOMP))) {
            if (operators.speechVerbs().contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    private void nominal(Token noun, Set<AuxiliaryMode> modes) {
        for (Token modifier :
                tree.children(noun, Set.of(Relation.AMOD, Relation.DET, Relation.COMPOUND, Relation.ADVMOD))) {
            String form = Phrases.form(modifier);
            if (NEGATIONS.contains(form) || CALLED_OFF.contains(form)) {
                modes.add(AuxiliaryMode.NEGATION);
            } else if (UNREAL.contains(form)
                    && !(form.equals("any") && isDenied(parsed.roles().carrier(noun)))) {
                modes.add(AuxiliaryMode.HYPOTHETICAL);
            } else if (COMING.contains(form)) {
                modes.add(AuxiliaryMode.FUTURE);
            } else if (FORMER.contains(form)) {
                modes.add(AuxiliaryMode.HISTORICAL);
            }
        }
    }

    /** A nominal predicate that is a subject shares the status of its verb: <i>the talks will be held</i>. */
    private void subjectOf(Token noun, Set<AuxiliaryMode> modes) {
        boolean subject = noun.relation() == Relation.NSUBJ || noun.relation() == Relation.NSUBJ_PASS;
        if (subject && tree.token(noun.head()).isVerb()) {
            Token verb = tree.token(noun.head());
            Set<AuxiliaryMode> shared = EnumSet.noneOf(AuxiliaryMode.class);
            own(verb, shared);
            governors(verb, shared);
            if (!isOccurring(verb)) {
                shared.remove(AuxiliaryMode.NEGATION);
                if (isDefinite(noun)) {
                    shared.remove(AuxiliaryMode.HYPOTHETICAL);
                }
            }
            modes.addAll(shared);
            if (operators.future().contains(verb.lemma()) && parsed.roles().isPassive(verb)) {
                modes.add(AuxiliaryMode.FUTURE);
            }
        }
    }

    /** Whether a verb only says that its subject comes about, so that to deny the one is to deny the other. */
    private boolean isOccurring(Token verb) {
        return operators.occurrence().contains(verb.lemma())
                || (parsed.roles().isPassive(verb) && operators.supportVerbs().contains(verb.lemma()));
    }

    private boolean isDefinite(Token noun) {
        return tree.children(noun, Set.of(Relation.DET, Relation.NMOD_POSS)).stream()
                .anyMatch(word -> word.relation() == Relation.NMOD_POSS || DEFINITE.contains(Phrases.form(word)));
    }

    private void nominalGovernor(Token noun, Set<AuxiliaryMode> modes) {
        if (noun.head() == Token.NO_HEAD) {
            return;
        }
        Token head = tree.token(noun.head());
        String preposition = parsed.roles().prepositionOf(noun);
        boolean governed = noun.relation() == Relation.NMOD
                || noun.relation() == Relation.OBJ
                || noun.relation() == Relation.NSUBJ_PASS
                || (noun.relation() == Relation.OBL
                        && Set.of("for", "of", "to", "against").contains(preposition));
        if (!governed) {
            if (preposition.equals("without") || preposition.equals("instead of")) {
                modes.add(AuxiliaryMode.NEGATION);
            }
            return;
        }
        if (operators.negative().contains(head.lemma()) && noun.relation() != Relation.NMOD) {
            modes.add(AuxiliaryMode.NEGATION);
        } else if (operators.nominalFuture().contains(head.lemma())) {
            modes.add(AuxiliaryMode.FUTURE);
        } else if (operators.nominalHypothetical().contains(head.lemma())) {
            modes.add(AuxiliaryMode.HYPOTHETICAL);
        }
    }

    private void governors(Token verb, Set<AuxiliaryMode> modes) {
        Token current = verb;
        for (int steps = 0; steps < HIGHEST_GOVERNOR && current.head() != Token.NO_HEAD; steps++) {
            Token head = tree.token(current.head());
            Relation relation = current.relation();
            if (relation == Relation.CONJ) {
                sharedAuxiliaries(current, head, modes);
                current = head;
                continue;
            }
            boolean infinitive = parsed.roles().isInfinitive(current);
            boolean complement = relation == Relation.XCOMP
                    || relation == Relation.CCOMP
                    || (relation == Relation.ACL && (infinitive || isGerundComplement(current)))
                    || (relation == Relation.ADVCL && (infinitive || isGerundComplement(current)));
            if (!complement) {
                return;
            }
            govern(current, head, infinitive, modes);
            if (isSubjunctive(current, head) || isObligation(current, head, infinitive)) {
                modes.add(AuxiliaryMode.HYPOTHETICAL);
            }
            if (!head.isVerb() || relation == Relation.CCOMP) {
                own(head, relation, modes);
                return;
            }
            own(head, modes);
            current = head;
        }
    }

    /** The second of two coordinated verbs shares <i>will</i> and <i>not</i> with the first unless it has its own. */
    private void sharedAuxiliaries(Token second, Token first, Set<AuxiliaryMode> modes) {
        boolean ownClause = tree.has(second, Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX));
        if (!ownClause && second.partOfSpeech().equals(first.partOfSpeech())) {
            own(first, modes);
        }
    }

    /** Whether a clause is governed by its verb through a preposition: <i>prevented them <b>from</b> entering</i>. */
    private boolean isGerundComplement(Token clause) {
        return clause.partOfSpeech().equals("VBG")
                && tree.children(clause, Set.of(Relation.MARK, Relation.CASE)).stream()
                        .anyMatch(mark -> GOVERNING.contains(Phrases.form(mark)));
    }

    /** <i>An order that he <b>remain</b></i>, <i>asked that it <b>stop</b></i>; also what is hoped, though told as a fact. */
    private boolean isSubjunctive(Token clause, Token head) {
        boolean bare = clause.partOfSpeech().equals("VB")
                && tree.children(clause, Set.of(Relation.MARK)).stream()
                        .anyMatch(mark -> Phrases.form(mark).equals("that"))
                && !tree.has(clause, Set.of(Relation.AUX, Relation.AUX_PASS));
        return bare
                || (clause.relation() == Relation.CCOMP && operators.wishing().contains(head.lemma()));
    }

    /** What one has to do is not done yet, but what one had to do was done: <i>they had to <b>leave</b></i>. */
    private static boolean isObligation(Token clause, Token head, boolean infinitive) {
        return infinitive
                && clause.relation() == Relation.XCOMP
                && head.lemma().equals("have")
                && !head.partOfSpeech().equals("VBD")
                && !head.partOfSpeech().equals("VBN");
    }

    private void govern(Token clause, Token head, boolean infinitive, Set<AuxiliaryMode> modes) {
        boolean speech = operators.speechVerbs().contains(head.lemma()) && clause.relation() == Relation.CCOMP;
        if (speech && !head.lemma().equals("deny")) {
            return;
        }
        String from = parsed.roles().prepositionOf(clause);
        if (operators.negative().contains(head.lemma())) {
            modes.add(AuxiliaryMode.NEGATION);
        } else if (operators.future().contains(head.lemma())
                && (infinitive || head.lemma().equals("expect"))) {
            modes.add(AuxiliaryMode.FUTURE);
        } else if (head.lemma().equals("be") && infinitive) {
            modes.add(AuxiliaryMode.FUTURE);
        } else if (clause.relation() == Relation.ACL && !infinitive) {
            if (operators.nominalHypothetical().contains(head.lemma()) || from.equals("against")) {
                modes.add(AuxiliaryMode.HYPOTHETICAL);
            }
        } else if (operators.hypothetical().contains(head.lemma())
                && (infinitive || clause.relation() != Relation.CCOMP || !from.isEmpty())) {
            modes.add(AuxiliaryMode.HYPOTHETICAL);
        }
    }

    private void own(Token head, Relation relation, Set<AuxiliaryMode> modes) {
        boolean plain = relation == Relation.CCOMP && operators.speechVerbs().contains(head.lemma());
        if (!plain) {
            Set<AuxiliaryMode> outer = EnumSet.noneOf(AuxiliaryMode.class);
            own(head, outer);
            modes.addAll(outer);
        }
    }

    private void time(Token predicate, Set<AuxiliaryMode> modes) {
        for (Token child : tree.children(predicate, TIME)) {
            if (Times.isComing(child.lemma()) || isNext(child)) {
                boolean present = predicate.partOfSpeech().equals("VBG")
                        || predicate.partOfSpeech().equals("VBZ")
                        || predicate.partOfSpeech().equals("VBP")
                        || predicate.isNoun();
                if (present) {
                    modes.add(AuxiliaryMode.FUTURE);
                }
            }
        }
    }

    private boolean hasComingTime(Token verb) {
        return tree.children(verb, TIME).stream().anyMatch(time -> Times.isComing(time.lemma()) || isNext(time));
    }

    private boolean isNext(Token time) {
        return Times.isTimeWord(time.lemma())
                && tree.children(time, Set.of(Relation.AMOD)).stream()
                        .anyMatch(modifier -> Phrases.form(modifier).equals("next"));
    }
}
