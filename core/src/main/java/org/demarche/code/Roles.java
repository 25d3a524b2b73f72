package org.demarche.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.codebook.Operators;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/**
 * The logical roles around a predicate: who is the subject and the object once passive, coordination, control, relative
 * clauses and participles are undone. Every answer is a list of head words, coordinated heads included.
 */
final class Roles {
    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> PASSIVE = Set.of(Relation.NSUBJ_PASS, Relation.AUX_PASS);
    private static final Set<Relation> ACTIVE_SUBJECT = Set.of(Relation.NSUBJ);
    private static final Set<String> MEANS = Set.of(
            "phone",
            "telephone",
            "video",
            "videolink",
            "link",
            "mail",
            "email",
            "letter",
            "radio",
            "air",
            "sea",
            "road",
            "land",
            "rail",
            "train",
            "bus",
            "car",
            "boat",
            "plane",
            "helicopter",
            "foot",
            "hand",
            "force",
            "law",
            "decree",
            "vote",
            "consensus",
            "mistake",
            "accident",
            "percent",
            "%",
            "point",
            "margin");
    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "ring");
    private static final Set<String> PARTICLES = Set.of("off", "up", "down", "away", "back");
    private static final Set<String> INTRANSITIVE = Set.of(
            "stand",
            "stick",
            "abide",
            "pass",
            "go",
            "come",
            "sit",
            "live",
            "drop",
            "swear",
            "rise",
            "fall",
            "grow",
            "travel",
            "speak",
            "talk",
            "meet",
            "agree",
            "begin",
            "start",
            "end",
            "respond",
            "react",
            "retaliate",
            "vote",
            "march");
    private static final Set<String> IMPOSED = Set.of("impose", "place", "levy", "slap", "put", "clamp");
    private static final Set<Relation> COMPLEMENTS = Set.of(Relation.XCOMP, Relation.CCOMP);
    private static final Set<Relation> OBJECT = Set.of(Relation.OBJ);
    private static final Set<Relation> CONJ = Set.of(Relation.CONJ);
    private static final Set<Relation> MARKS = Set.of(Relation.MARK, Relation.CASE);
    private static final Set<Relation> FIXED = Set.of(Relation.FIXED);
    private static final Set<Relation> AUX = Set.of(Relation.AUX);
    private static final Set<Relation> CLAUSES = Set.of(Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.ACL);
    private static final Set<Relation> OBLIQUE = Set.of(
            Relation.OBL, Relation.OBL_AGENT, Relation.OBL_NPMOD, Relation.OBL_TMOD, Relation.NMOD, Relation.DEP);
    private static final Set<Relation> PREMODIFIERS = Set.of(Relation.AMOD, Relation.COMPOUND);
    private static final Set<String> OBJECT_CONTROL_MARKS = Set.of("of", "from", "for", "into", "against");
    private static final Set<String> COMPLEMENT_MARKS = Set.of(
            "to", "of", "from", "for", "into", "against", "that", "in", "on", "at", "with", "about", "over", "by");
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "vow", "pledge", "threaten", "swear", "offer", "refuse", "use", "guarantee");
    private static final Set<String> OCCASION =
            Set.of("during", "on", "after", "before", "following", "amid", "ahead of");
    private static final int DEEPEST = 8;

    private final DependencyTree tree;
    private final Operators operators;

    Roles(DependencyTree tree, Operators operators) {
        this.tree = tree;
        this.operators = operators;
    }

    /** Whether a verb is passive, participles that modify nouns and clauses included. */
    boolean isPassive(Token verb) {
        if (tree.has(verb, PASSIVE)) {
            return true;
        }
        if (hasAgentOnly(verb)) {
            return true;
        }
        boolean participle = verb.partOfSpeech().equals("VBN")
                || (verb.partOfSpeech().equals("VBD") && verb.relation() == Relation.ACL);
        if (!participle || tree.has(verb, AUX) || tree.has(verb, OBJECT)) {
            return false;
        }
        return switch (verb.relation()) {
            case ACL, AMOD -> true;
            case ADVCL, XCOMP -> !tree.has(verb, ACTIVE_SUBJECT);
            case CONJ ->
                !tree.has(verb, SUBJECTS) && tree.token(verb.head()).isVerb() && isPassive(tree.token(verb.head()));
            default -> false;
        };
    }

    /** Headlines leave out the auxiliary: <i>soldier killed by rebels</i>. */
    private boolean hasAgentOnly(Token verb) {
        boolean past = verb.partOfSpeech().equals("VBD") || verb.partOfSpeech().equals("VBN");
        boolean intransitive = INTRANSITIVE.contains(verb.lemma());
        if (!past || intransitive || tree.has(verb, AUX) || tree.has(verb, OBJECT) || tree.has(verb, COMPLEMENTS)) {
            return false;
        }
        List<Token> agents = attached(verb, "by");
        return !agents.isEmpty()
                && agents.stream().noneMatch(agent -> isTime(agent) || agent.isVerb() || MEANS.contains(agent.lemma()));
    }

    /** The logical subjects. */
    List<Token> subjects(Token verb) {
        if (!isPassive(verb)) {
            return surfaceSubjects(verb);
        }
        List<Token> agents = new ArrayList<>();
        for (Token oblique : obliques(verb, "by")) {
            if (!isTime(oblique)) {
                agents.add(oblique);
            }
        }
        return agents;
    }

    private static boolean isTime(Token token) {
        return token.partOfSpeech().equals("CD") || Times.isTimeWord(token.lemma());
    }

    /** The logical objects. */
    List<Token> objects(Token verb) {
        if (isPassive(verb)) {
            List<Token> kept = direct(verb);
            return kept.isEmpty() ? surfaceSubjects(verb) : kept;
        }
        List<Token> direct = direct(verb);
        if (!direct.isEmpty()) {
            return direct;
        }
        if (verb.relation() == Relation.ACL_RELCL && verb.isVerb() && ownSubjectIsOther(verb)) {
            return withConjuncts(tree.token(verb.head()));
        }
        for (Token conjunct : tree.children(verb, CONJ)) {
            boolean sharesObject = conjunct.isVerb()
                    && conjunct.index() - verb.index() <= 3
                    && !tree.has(conjunct, SUBJECTS)
                    && !tree.has(conjunct, AUX);
            if (sharesObject && !direct(conjunct).isEmpty()) {
                return direct(conjunct);
            }
        }
        return List.of();
    }

    private List<Token> direct(Token verb) {
        List<Token> found = new ArrayList<>();
        List<Token> objects = tree.children(verb, OBJECT);
        for (Token object : objects) {
            boolean marker = isRelative(object) && objects.size() > 1;
            if (!marker) {
                found.addAll(withConjuncts(antecedent(object, verb)));
            }
        }
        if (found.isEmpty()) {
            found.addAll(innerSubjects(verb));
        }
        return found.isEmpty() ? behindParticle(verb) : found;
    }

    /** Of <i>wrote off the debt</i> the debt: the parser often takes the particle for a preposition. */
    private List<Token> behindParticle(Token verb) {
        for (Token oblique : tree.children(verb, Set.of(Relation.OBL))) {
            for (Token mark : tree.children(oblique, Set.of(Relation.CASE))) {
                if (mark.index() == verb.index() + 1 && PARTICLES.contains(mark.lemma())) {
                    return withConjuncts(oblique);
                }
            }
        }
        return List.of();
    }

    /** Of <i>let journalists visit</i> the journalists: the subject of a bare infinitive is the verb's object. */
    private List<Token> innerSubjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : tree.children(verb, COMPLEMENTS)) {
            boolean bare = clause.partOfSpeech().equals("VB") && !tree.has(clause, MARKS) && !tree.has(clause, AUX);
            if (bare) {
                tree.children(clause, ACTIVE_SUBJECT).forEach(subject -> found.addAll(withConjuncts(subject)));
            }
        }
        return found;
    }

    /** The subject of a relative clause where it is not the relative pronoun: <i>the visas that <b>Oslo</b> denied</i>. */
    List<Token> innerSubject(Token clause) {
        for (Token subject : tree.children(clause, ACTIVE_SUBJECT)) {
            if (!isRelative(subject)) {
                return withConjuncts(subject);
            }
        }
        return List.of();
    }

    private boolean ownSubjectIsOther(Token verb) {
        for (Token subject : tree.children(verb, ACTIVE_SUBJECT)) {
            if (!isRelative(subject)) {
                return true;
            }
        }
        return false;
    }

    /** The indirect objects; of <i>they were denied visas</i> the subject. */
    List<Token> indirectObjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token object : tree.children(verb, Set.of(Relation.IOBJ))) {
            found.addAll(withConjuncts(object));
        }
        return found.isEmpty() && isPassive(verb) && tree.has(verb, OBJECT) ? surfaceSubjects(verb) : found;
    }

    /** The grammatical subjects, shared and controlled ones included. */
    List<Token> surfaceSubjects(Token predicate) {
        return surfaceSubjects(predicate, DEEPEST);
    }

    private List<Token> surfaceSubjects(Token predicate, int depth) {
        List<Token> own = new ArrayList<>();
        for (Token subject : tree.children(predicate, SUBJECTS)) {
            own.addAll(withConjuncts(antecedent(subject, predicate)));
        }
        if (!own.isEmpty() || depth == 0 || predicate.head() == Token.NO_HEAD) {
            return own;
        }
        Token head = tree.token(predicate.head());
        return switch (predicate.relation()) {
            case CONJ -> head.isVerb() || tree.has(head, SUBJECTS) ? surfaceSubjects(head, depth - 1) : own;
            case XCOMP, CCOMP -> controllers(predicate, head, depth);
            case ADVCL -> adverbialSubjects(predicate, head, depth);
            case ACL -> participleSubjects(predicate, head, depth);
            case ACL_RELCL, AMOD -> withConjuncts(head);
            default -> own;
        };
    }

    private List<Token> participleSubjects(Token predicate, Token noun, int depth) {
        if (isInfinitive(predicate)) {
            return ownersOfPlan(noun, depth);
        }
        if (isGoverned(predicate)) {
            return prepositionOf(predicate).equals("of") ? ownersOfPlan(noun, depth) : List.of();
        }
        boolean result = predicate.partOfSpeech().equals("VBG")
                && predicate.index() > 0
                && tree.token(predicate.index() - 1).text().equals(",")
                && noun.head() != Token.NO_HEAD
                && tree.token(noun.head()).isVerb()
                && !SUBJECTS.contains(noun.relation());
        return result ? surfaceSubjects(tree.token(noun.head()), depth - 1) : withConjuncts(noun);
    }

    private List<Token> adverbialSubjects(Token predicate, Token head, int depth) {
        boolean objectControl = tree.children(predicate, MARKS).stream()
                .anyMatch(mark -> OBJECT_CONTROL_MARKS.contains(mark.text().toLowerCase(Locale.ROOT)));
        boolean asked = isInfinitive(predicate) && operators.hypothetical().contains(head.lemma());
        return objectControl || asked ? controllers(predicate, head, depth) : surfaceSubjects(head, depth - 1);
    }

    private List<Token> controllers(Token predicate, Token head, int depth) {
        if (head.isVerb() && !SUBJECT_CONTROL.contains(head.lemma()) && !isPassive(head)) {
            List<Token> objects = CALLS.contains(head.lemma()) ? List.of() : direct(head);
            if (!objects.isEmpty()) {
                return objects;
            }
            if (operators.hypothetical().contains(head.lemma()) && isInfinitive(predicate)) {
                for (String preposition : operators.objectControlWith()) {
                    List<Token> asked = attached(head, preposition);
                    if (!asked.isEmpty() && asked.get(0).index() < predicate.index()) {
                        return asked;
                    }
                }
            }
        }
        return surfaceSubjects(head, depth - 1);
    }

    /** Whether a participle stands behind a preposition, so that the noun before it is not its subject: <i>foes <b>of</b> ceding</i>. */
    private boolean isGoverned(Token participle) {
        return participle.partOfSpeech().equals("VBG")
                && tree.children(participle, MARKS).stream()
                        .anyMatch(mark -> mark.partOfSpeech().equals("IN"));
    }

    private List<Token> ownersOfPlan(Token noun, int depth) {
        List<Token> owners = possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        Token governor = noun.head() == Token.NO_HEAD ? noun : tree.token(noun.head());
        return governor.isVerb() && noun.relation() == Relation.OBJ ? surfaceSubjects(governor, depth - 1) : List.of();
    }

    /** Whether a verb is an infinitive with <i>to</i>. */
    boolean isInfinitive(Token verb) {
        return tree.children(verb, Set.of(Relation.MARK, Relation.AUX)).stream()
                .anyMatch(mark -> mark.partOfSpeech().equals("TO"));
    }

    /** What a relative pronoun stands for; any other word stands for itself. */
    private Token antecedent(Token token, Token verb) {
        if (!isRelative(token)) {
            return token;
        }
        Token current = verb;
        for (int steps = 0; steps < DEEPEST && current.head() != Token.NO_HEAD; steps++) {
            if (current.relation() == Relation.ACL_RELCL) {
                return tree.token(current.head());
            }
            current = tree.token(current.head());
        }
        return token;
    }

    private static boolean isRelative(Token token) {
        return token.partOfSpeech().equals("WDT")
                || token.partOfSpeech().equals("WP")
                || token.lemma().equals("that");
    }

    /** A head word and the heads coordinated with it. */
    List<Token> withConjuncts(Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        for (Token conjunct : tree.children(head, CONJ)) {
            if (!conjunct.isVerb()) {
                all.add(conjunct);
            }
        }
        return all;
    }

    /** The nouns behind a preposition, attached to a predicate, to its object, or to the verb that carries it. */
    List<Token> obliques(Token predicate, String preposition) {
        List<Token> found = attached(predicate, preposition);
        if (found.isEmpty() && predicate.isVerb()) {
            for (Token object : tree.children(predicate, OBJECT)) {
                found = attachedWithin(object, preposition);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            found = fromConjuncts(predicate, preposition);
        }
        if (found.isEmpty() && predicate.isNoun() && predicate.head() != Token.NO_HEAD) {
            Token governor = tree.token(predicate.head());
            boolean adverbial = predicate.relation() == Relation.OBL
                    && !operators.supportVerbs().contains(governor.lemma());
            if (governor.isVerb() && isCarried(predicate, governor) && !adverbial) {
                found = attached(governor, preposition);
            } else if (predicate.relation() == Relation.CONJ) {
                found = attached(governor, preposition);
            }
        }
        return found;
    }

    private List<Token> attachedWithin(Token object, String preposition) {
        List<Token> found = attached(object, preposition);
        if (!found.isEmpty()) {
            return found;
        }
        for (Token below : tree.children(object, Set.of(Relation.NMOD, Relation.CONJ, Relation.ACL))) {
            if (below.relation() == Relation.ACL && !IMPOSED.contains(below.lemma())) {
                continue;
            }
            found = attached(below, preposition);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private List<Token> fromConjuncts(Token verb, String preposition) {
        for (Token conjunct : tree.children(verb, CONJ)) {
            boolean close = conjunct.isVerb() && conjunct.index() - verb.index() <= 3 && !tree.has(verb, OBJECT);
            if (close) {
                List<Token> shared = attached(conjunct, preposition);
                if (!shared.isEmpty()) {
                    return shared;
                }
            }
        }
        return List.of();
    }

    private static boolean isCarried(Token noun, Token governor) {
        return noun.relation() == Relation.OBJ
                || noun.relation() == Relation.NSUBJ_PASS
                || noun.relation() == Relation.NSUBJ
                || (noun.relation() == Relation.OBL && governor.isVerb());
    }

    /** The nouns behind a preposition that hang on this very word. */
    List<Token> attached(Token word, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : tree.children(word, OBLIQUE)) {
            if (preposition.equals(prepositionOf(child))) {
                found.addAll(withConjuncts(antecedent(child, word)));
            }
        }
        return found;
    }

    /** The preposition of a noun, of several words one space apart; empty if it has none. */
    String prepositionOf(Token noun) {
        StringBuilder words = new StringBuilder();
        for (Token mark : tree.children(noun, Set.of(Relation.CASE))) {
            if (mark.index() > noun.index()) {
                continue;
            }
            append(words, mark);
            tree.children(mark, FIXED).forEach(fixed -> append(words, fixed));
        }
        return words.toString();
    }

    private static void append(StringBuilder words, Token token) {
        if (words.length() > 0) {
            words.append(' ');
        }
        words.append(token.text().toLowerCase(Locale.ROOT));
    }

    /** The heads of the clauses that a predicate governs, coordinated ones included. */
    List<Token> complements(Token predicate) {
        List<Token> found = new ArrayList<>();
        for (Token clause : tree.children(predicate, CLAUSES)) {
            if (isComplement(predicate, clause)) {
                found.add(clause);
                for (Token conjunct : tree.children(clause, CONJ)) {
                    if (!tree.has(conjunct, SUBJECTS)) {
                        found.add(conjunct);
                    }
                }
            }
        }
        return found;
    }

    private boolean isComplement(Token predicate, Token clause) {
        return switch (clause.relation()) {
            case XCOMP, CCOMP -> true;
            case ACL -> !predicate.isVerb() && !isPassive(clause) && tree.has(clause, MARKS);
            default ->
                tree.children(clause, MARKS).stream()
                        .anyMatch(mark -> COMPLEMENT_MARKS.contains(mark.text().toLowerCase(Locale.ROOT)));
        };
    }

    /** The possessors of a noun. */
    List<Token> possessors(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token owner : tree.children(noun, Set.of(Relation.NMOD_POSS))) {
            found.addAll(withConjuncts(owner));
        }
        return found;
    }

    /** The words before a noun that may name a party: adjectives and compounds. */
    List<Token> premodifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token modifier : tree.children(noun, PREMODIFIERS)) {
            found.addAll(withConjuncts(modifier));
        }
        return found;
    }

    /** The subjects of the verb that carries a nominal predicate. */
    List<Token> supportSubjects(Token noun) {
        if (tree.has(noun, SUBJECTS)) {
            return surfaceSubjects(noun);
        }
        for (Token clause : tree.children(noun, Set.of(Relation.ACL, Relation.ACL_RELCL))) {
            if (operators.supportVerbs().contains(clause.lemma()) && (isPassive(clause) || ownSubjectIsOther(clause))) {
                List<Token> subjects = subjects(clause);
                if (!subjects.isEmpty()) {
                    return subjects;
                }
            }
        }
        Token verb = carrier(noun);
        if (verb.index() == noun.index() || !operators.supportVerbs().contains(verb.lemma())) {
            return List.of();
        }
        return subjects(verb);
    }

    /** The subject of the clause in which a noun only gives the occasion: <i>during a visit to Rome, <b>he</b> said</i>. */
    List<Token> clauseSubjects(Token noun) {
        if (noun.head() == Token.NO_HEAD || noun.relation() != Relation.OBL) {
            return List.of();
        }
        Token verb = tree.token(noun.head());
        boolean occasion = OCCASION.contains(prepositionOf(noun));
        return occasion ? surfaceSubjects(verb) : List.of();
    }

    /** Who stands against a noun: <i><b>Cuba's</b> fight against the embargo</i>, <i><b>Iran</b> defies sanctions</i>. */
    List<Token> opponents(Token noun) {
        if (noun.head() == Token.NO_HEAD) {
            return List.of();
        }
        Token head = tree.token(noun.head());
        if (!operators.resistance().contains(head.lemma())) {
            return List.of();
        }
        if (head.isVerb()) {
            return surfaceSubjects(head);
        }
        List<Token> owners = possessors(head);
        return owners.isEmpty() ? supportSubjects(head) : owners;
    }

    /** The verb that carries a nominal predicate, looked for through counting nouns and coordination; else the noun. */
    Token carrier(Token noun) {
        Token current = noun;
        for (int steps = 0; steps < 3 && current.head() != Token.NO_HEAD; steps++) {
            Token head = tree.token(current.head());
            if (head.isVerb()) {
                return isCarried(current, head) && current.relation() != Relation.NSUBJ ? head : noun;
            }
            boolean counted =
                    current.relation() == Relation.NMOD && operators.counting().contains(head.lemma());
            if (!counted && current.relation() != Relation.CONJ) {
                return noun;
            }
            current = head;
        }
        return noun;
    }

    /** The noun behind <i>of</i> where a noun only counts it; else the noun itself. */
    Token counted(Token noun) {
        Token current = noun;
        for (int steps = 0; steps < 3; steps++) {
            if (!operators.counting().contains(current.lemma())
                    && !current.partOfSpeech().equals("CD")) {
                return current;
            }
            List<Token> behind = attached(current, "of");
            if (behind.isEmpty()) {
                return current;
            }
            current = behind.get(0);
        }
        return current;
    }
}
