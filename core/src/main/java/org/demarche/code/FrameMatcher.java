package org.demarche.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.codebook.Constraints;
import org.demarche.codebook.Frame;
import org.demarche.codebook.Origin;
import org.demarche.codebook.PredicateKind;
import org.demarche.codebook.Selector;
import org.demarche.codebook.Terms;
import org.demarche.codebook.Trigger;
import org.demarche.model.text.DependencyTree;
import org.demarche.model.text.Relation;
import org.demarche.model.text.Token;

/** Finds the frames that fit the predicates of one sentence. */
final class FrameMatcher {
    private static final Set<Relation> PARTICLES =
            Set.of(Relation.COMPOUND_PRT, Relation.ADVMOD, Relation.OBL, Relation.CASE, Relation.XCOMP);
    private static final Set<Relation> COPULA = Set.of(Relation.COP);
    private static final Set<String> OBLIGING = Set.of("must", "should", "ought");
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "wo");
    private static final double COMPLEMENT_WORD = 6;
    private static final double COMPLEMENT_TYPE = 5;
    private static final double OBJECT_WORD = 4;
    private static final double OBLIQUE_WORD = 4;
    private static final double PARTICLE = 4;
    private static final double SUBJECT_WORD = 2;
    private static final double KIND = 1.5;
    private static final double ANY = 1;
    private static final double ROLE = 0.6;
    private static final double PARTIES = 3;
    private static final double WEAK = -3;

    /** Less than a word that must stand there: a codebook's own frame wins over an inherited one that is not closer. */
    private static final double INHERITED = -3;

    private final DependencyTree tree;
    private final Roles roles;
    private final Participants participants;
    private final Parties parties;
    private final FrameIndex index;
    private final Set<String> recipientRequired;
    private final Map<Integer, List<Match>> found = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();

    /**
     * Makes a matcher.
     *
     * @param recipientRequired types for which the sentence is searched for a recipient where the frame's roles give none
     */
    FrameMatcher(
            DependencyTree tree,
            Roles roles,
            Participants participants,
            FrameIndex index,
            Set<String> recipientRequired) {
        this.recipientRequired = Set.copyOf(recipientRequired);
        this.tree = tree;
        this.roles = roles;
        this.participants = participants;
        this.parties = new Parties(tree, roles, participants);
        this.index = index;
    }

    /** All frames that fit a predicate, weak ones too, the most specific first, then in the order of the codebook. */
    List<Match> matches(Token predicate) {
        List<Match> known = found.get(predicate.index());
        if (known != null) {
            return known;
        }
        if (!open.add(predicate.index())) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        if (canBePredicate(predicate)) {
            for (FrameIndex.Entry entry : entries(predicate)) {
                match(entry, predicate).ifPresent(matches::add);
            }
            matches.sort(Comparator.comparingDouble(Match::specificity).reversed());
        }
        open.remove(predicate.index());
        found.put(predicate.index(), List.copyOf(matches));
        return matches;
    }

    /** The frames with this predicate as trigger that what stands around it forbids: their author thought of this use and ruled it out. */
    List<Frame> excluded(Token predicate) {
        return entries(predicate).stream()
                .map(FrameIndex.Entry::frame)
                .filter(frame -> isForbidden(frame.forbidden(), predicate, frame.kind() != PredicateKind.VERB))
                .toList();
    }

    private List<FrameIndex.Entry> entries(Token predicate) {
        String lemma = Participants.hyphenated(tree, predicate);
        List<FrameIndex.Entry> split = lemma.equals(predicate.lemma()) ? List.of() : index.ofHyphenated(lemma);
        return split.isEmpty() ? index.of(predicate) : split;
    }

    private boolean canBePredicate(Token token) {
        if (token.isNoun()) {
            boolean partOfName = participants
                    .nameOf(token)
                    .filter(name -> name.end() - name.start() > 1)
                    .isPresent();
            return !partOfName && token.relation() != Relation.COMPOUND && token.relation() != Relation.FLAT;
        }
        return !(token.isVerb() && token.relation() == Relation.AMOD);
    }

    private Optional<Match> match(FrameIndex.Entry entry, Token predicate) {
        Frame frame = entry.frame();
        double specificity = (frame.weak() ? WEAK : 0) + (frame.origin() == Origin.INHERITED ? INHERITED : 0);
        if (!entry.trigger().particle().isEmpty()) {
            if (!hasParticle(predicate, entry.trigger(), frame.kind())) {
                return Optional.empty();
            }
            specificity += PARTICLE;
        }
        Fit fit = new Fit();
        if (!fits(frame, predicate, fit)) {
            return Optional.empty();
        }
        List<Token> actors = first(frame.actor(), predicate, fit.complements);
        List<Token> recipients = new ArrayList<>(first(frame.recipient(), predicate, fit.complements));
        if (!recipients.isEmpty()
                && frame.kind() == PredicateKind.VERB
                && parties.participating(recipients).isEmpty()) {
            List<Token> owners = ofFirst(recipients, parties::owners);
            if (!owners.isEmpty()) {
                recipients = new ArrayList<>(owners);
            }
        }
        if (recipients.isEmpty() && recipientRequired.contains(frame.type()) && frame.kind() == PredicateKind.VERB) {
            recipients.addAll(nearbyRecipients(predicate));
        }
        if (recipients.stream().anyMatch(participants::isActor)) {
            recipients.removeIf(recipient -> !participants.isActor(recipient)
                    && !participants.kinds(recipient).contains("place"));
        }
        recipients.removeIf(recipient -> actors.stream().anyMatch(actor -> actor.index() == recipient.index()));
        int sides = actors.stream().mapToInt(participants::parties).sum();
        if (sides < frame.parties()) {
            return Optional.empty();
        }
        if (frame.needsRecipient()
                && sides < 2
                && parties.participating(recipients).isEmpty()) {
            return Optional.empty();
        }
        specificity += (frame.parties() > 1 ? PARTIES : 0)
                + fit.score
                + (recipients.isEmpty() ? 0 : ROLE)
                + (actors.isEmpty() ? 0 : ROLE);
        return Optional.of(new Match(frame, predicate, actors, recipients, fit.complements, fit.consumed, specificity));
    }

    /** What a fit has gathered so far. */
    private static final class Fit {
        private double score;
        private final List<Token> complements = new ArrayList<>();
        private final Set<Integer> consumed = new HashSet<>();
    }

    private boolean hasParticle(Token predicate, Trigger trigger, PredicateKind kind) {
        if (kind != PredicateKind.VERB) {
            int before = predicate.index() - 1;
            return before >= 0 && trigger.particle().equals(tree.token(before).lemma());
        }
        String wanted = trigger.particle();
        for (Token child : tree.children(predicate, PARTICLES)) {
            if (child.relation() != Relation.OBL && Phrases.form(child).equals(wanted)) {
                return true;
            }
        }
        int next = predicate.index() + 1;
        String[] words = wanted.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (next + i >= tree.size() || !Phrases.form(tree.token(next + i)).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Frame frame, Token predicate, Fit fit) {
        Constraints required = frame.required();
        boolean nominal = frame.kind() != PredicateKind.VERB;
        if (!required.object().isEmpty() && !fitsObject(required.object(), predicate, nominal, fit)) {
            return false;
        }
        if (!required.subject().isEmpty()) {
            int strength =
                    strongest(nominal ? nominalSubjects(predicate) : roles.subjects(predicate), required.subject());
            if (strength == 0) {
                return false;
            }
            fit.score += strength == 2 ? SUBJECT_WORD : KIND / 2;
            if (strength == 2 && !nominal) {
                roles.subjects(predicate).forEach(subject -> fit.consumed.add(subject.index()));
            }
        }
        for (Map.Entry<String, Terms> with : required.with().entrySet()) {
            int strength = strongest(roles.obliques(predicate, with.getKey()), with.getValue());
            if (strength == 0) {
                return false;
            }
            fit.score += strength == 2 ? OBLIQUE_WORD : KIND;
            for (Token oblique : roles.obliques(predicate, with.getKey())) {
                if (strength == 2) {
                    fit.consumed.add(oblique.index());
                }
            }
        }
        if (!required.complement().isEmpty() && !fitsComplement(required.complement(), predicate, fit)) {
            return false;
        }
        return !isForbidden(frame.forbidden(), predicate, nominal);
    }

    private List<Token> nominalSubjects(Token predicate) {
        List<Token> supported = roles.supportSubjects(predicate);
        return supported.isEmpty() ? roles.possessors(predicate) : supported;
    }

    private boolean fitsObject(Terms object, Token predicate, boolean nominal, Fit fit) {
        List<Token> objects = nominal ? roles.attached(predicate, "of") : roles.objects(predicate);
        int strength = strongest(objects, object);
        if (strength == 0) {
            return false;
        }
        fit.score += strength == 2 ? OBJECT_WORD : KIND;
        if (strength == 2) {
            for (Token noun : objects) {
                if (participants.strength(noun, object) == 2) {
                    fit.consumed.add(noun.index());
                    fit.consumed.add(roles.counted(noun).index());
                }
            }
        }
        return true;
    }

    private int strongest(List<Token> heads, Terms terms) {
        int best = 0;
        for (Token head : heads) {
            best = Math.max(best, participants.strength(head, terms));
        }
        return best;
    }

    private boolean fitsComplement(Terms wanted, Token predicate, Fit fit) {
        double best = 0;
        List<Token> taken = new ArrayList<>();
        for (Token clause : roles.complements(predicate)) {
            double strength = complementStrength(wanted, clause);
            if (strength > 0) {
                best = Math.max(best, strength);
                taken.add(clause);
            }
        }
        if (best == 0) {
            return false;
        }
        fit.score += best;
        for (Token clause : taken) {
            fit.complements.add(clause);
            fit.consumed.add(clause.index());
            nominalObjects(clause).forEach(noun -> fit.consumed.add(noun.index()));
        }
        return true;
    }

    private double complementStrength(Terms wanted, Token clause) {
        int next = clause.index() + 1;
        String withParticle = next < tree.size() ? clause.lemma() + " " + Phrases.form(tree.token(next)) : "";
        if (wanted.lemmas().contains(clause.lemma()) || wanted.lemmas().contains(withParticle)) {
            return COMPLEMENT_WORD;
        }
        if (wanted.kinds().stream().anyMatch(kind -> hasForm(clause, kind))) {
            return COMPLEMENT_TYPE;
        }
        if (!wanted.kinds().isEmpty() && typesOf(clause).stream().anyMatch(wanted.kinds()::contains)) {
            return COMPLEMENT_TYPE;
        }
        return wanted.any() ? ANY : 0;
    }

    /** Whether a clause has a form of docs/codebook.md; false for anything that is no form. */
    private boolean hasForm(Token clause, String kind) {
        return switch (kind) {
            case "obligation" -> isObligation(clause);
            case "negated" -> isNegated(clause);
            case "infinitive" -> roles.isInfinitive(clause);
            case "finite" -> clause.relation() == Relation.CCOMP && !roles.isInfinitive(clause);
            case "future" ->
                tree.children(clause, Set.of(Relation.AUX)).stream()
                        .anyMatch(auxiliary -> FUTURE.contains(Phrases.form(auxiliary)));
            default -> false;
        };
    }

    /** Whether a clause says that its subject must or should do something. */
    private boolean isObligation(Token clause) {
        for (Token auxiliary : tree.children(clause, Set.of(Relation.AUX))) {
            if (OBLIGING.contains(Phrases.form(auxiliary))) {
                return true;
            }
        }
        return (clause.lemma().equals("need") || clause.lemma().equals("have"))
                && tree.children(clause, Set.of(Relation.XCOMP)).stream().anyMatch(roles::isInfinitive);
    }

    private boolean isNegated(Token clause) {
        return tree.children(clause, Set.of(Relation.ADVMOD)).stream()
                .anyMatch(word -> word.lemma().equals("not") || word.lemma().equals("never"));
    }

    /** The type of the event that a clause tells, by its verb or by the noun that its verb carries. */
    Set<String> typesOf(Token clause) {
        return bestOfClause(clause).map(match -> Set.of(match.frame().type())).orElse(Set.of());
    }

    /** The best match of a clause: of its verb, or of a noun that it carries. */
    Optional<Match> bestOfClause(Token clause) {
        Optional<Match> best = matches(clause).stream().findFirst();
        for (Token noun : nominalObjects(clause)) {
            Optional<Match> nominal = matches(noun).stream().findFirst();
            boolean better = nominal.isPresent()
                    && (best.isEmpty()
                            || nominal.get().specificity() + KIND > best.get().specificity())
                    && best.map(match -> !match.consumed().contains(noun.index()))
                            .orElse(true);
            if (better) {
                best = nominal;
            }
        }
        return best;
    }

    private List<Token> nominalObjects(Token clause) {
        List<Token> nouns = new ArrayList<>();
        for (Token child : tree.children(clause, Set.of(Relation.OBJ, Relation.OBL, Relation.NSUBJ_PASS))) {
            if (child.isNoun() && roles.carrier(child).index() == clause.index()) {
                nouns.add(roles.counted(child));
            }
        }
        return nouns;
    }

    private boolean isForbidden(Constraints forbidden, Token predicate, boolean nominal) {
        if (forbidden.isEmpty()) {
            return false;
        }
        if (!forbidden.object().isEmpty()
                && strongest(nominal ? roles.attached(predicate, "of") : roles.objects(predicate), forbidden.object())
                        > 0) {
            return true;
        }
        if (!forbidden.subject().isEmpty()
                && strongest(nominal ? nominalSubjects(predicate) : roles.subjects(predicate), forbidden.subject())
                        > 0) {
            return true;
        }
        for (Map.Entry<String, Terms> with : forbidden.with().entrySet()) {
            if (strongest(roles.obliques(predicate, with.getKey()), with.getValue()) > 0) {
                return true;
            }
        }
        for (Token clause : roles.complements(predicate)) {
            if (!forbidden.complement().isEmpty() && complementStrength(forbidden.complement(), clause) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Token> first(List<Selector> selectors, Token predicate, List<Token> complements) {
        for (Selector selector : selectors) {
            List<Token> heads = select(selector, predicate, complements).stream()
                    .filter(head -> !Times.isTimeWord(head.lemma()))
                    .toList();
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    private List<Token> select(Selector selector, Token predicate, List<Token> complements) {
        return switch (selector.kind()) {
            case SUBJECT -> predicate.isVerb() ? roles.subjects(predicate) : copularSubjects(predicate);
            case OBJECT -> predicate.isVerb() ? roles.objects(predicate) : roles.attached(predicate, "of");
            case INDIRECT -> roles.indirectObjects(predicate);
            case OBLIQUE -> roles.obliques(predicate, selector.preposition());
            case OBJECT_OWNER -> ofObjects(predicate, parties::owners);
            case OBJECT_OBLIQUE -> ofObjects(predicate, object -> roles.attached(object, selector.preposition()));
            case SUBJECT_OWNER -> ofFirst(surface(predicate), parties::owners);
            case SUBJECT_OBLIQUE ->
                ofFirst(surface(predicate), subject -> roles.attached(subject, selector.preposition()));
            case OBLIQUE_OWNER -> ofFirst(roles.obliques(predicate, selector.preposition()), parties::owners);
            case OBLIQUE_OBLIQUE ->
                ofFirst(
                        roles.obliques(predicate, selector.preposition()),
                        oblique -> roles.attached(oblique, selector.second()));
            case COMPLEMENT_SUBJECT -> ofFirst(complements, roles::surfaceSubjects);
            case COMPLEMENT_OBJECT -> parties.participating(ofFirst(complements, roles::objects));
            case COMPLEMENT_RECIPIENT -> ofFirst(complements, this::complementRecipients);
            case POSSESSOR -> roles.possessors(predicate);
            case MODIFIER -> parties.named(roles.premodifiers(predicate));
            case SUPPORT -> roles.supportSubjects(predicate);
            case BETWEEN -> roles.obliques(predicate, "between");
            case CLAUSE -> roles.clauseSubjects(predicate);
            case OPPONENT -> roles.opponents(predicate);
        };
    }

    private List<Token> surface(Token predicate) {
        return predicate.isVerb() ? roles.subjects(predicate) : roles.supportSubjects(predicate);
    }

    private List<Token> copularSubjects(Token predicate) {
        List<Token> subjects = roles.surfaceSubjects(predicate);
        return subjects.isEmpty() && tree.has(predicate, COPULA) ? List.of() : subjects;
    }

    private interface HeadsOf {
        List<Token> of(Token token);
    }

    private List<Token> ofObjects(Token predicate, HeadsOf role) {
        return ofFirst(predicate.isVerb() ? roles.objects(predicate) : roles.attached(predicate, "of"), role);
    }

    private static List<Token> ofFirst(List<Token> tokens, HeadsOf role) {
        for (Token token : tokens) {
            List<Token> heads = role.of(token);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    private List<Token> complementRecipients(Token clause) {
        Optional<Match> best = bestOfClause(clause);
        List<Token> recipients =
                best.map(match -> parties.participating(match.recipients())).orElse(List.of());
        if (recipients.isEmpty()) {
            recipients = parties.participating(roles.objects(clause));
        }
        if (recipients.isEmpty()) {
            recipients = parties.participating(ofFirst(roles.objects(clause), parties::behind));
        }
        for (String preposition : List.of("to", "with", "against", "for", "on", "in")) {
            recipients = recipients.isEmpty() ? parties.participating(roles.obliques(clause, preposition)) : recipients;
        }
        return recipients;
    }

    /** Parties and places behind the prepositions of a verb, of its object, or of the purpose that it serves. */
    private List<Token> nearbyRecipients(Token verb) {
        List<Token> found = List.of();
        for (String preposition : List.of("to", "for", "against", "on", "with", "from", "in", "of", "over")) {
            found = found.isEmpty() ? parties.participating(roles.obliques(verb, preposition)) : found;
        }
        for (Token clause : tree.children(verb, Set.of(Relation.ADVCL, Relation.XCOMP))) {
            if (found.isEmpty() && roles.isInfinitive(clause)) {
                found = complementRecipients(clause);
                for (Token object : roles.objects(clause)) {
                    for (String preposition : List.of("of", "in", "for")) {
                        found = found.isEmpty() ? parties.participating(roles.attached(object, preposition)) : found;
                    }
                }
            }
        }
        return found.stream()
                .filter(head -> !participants.kinds(head).equals(Set.of("person")))
                .toList();
    }

    /** Whether a word stands in the clause of a predicate or of the noun that it is, for the cues of modes. */
    Set<String> wordsAround(Token predicate) {
        Token top = predicate.isNoun() ? roles.carrier(predicate) : predicate;
        Set<String> words = new HashSet<>();
        collect(top, 0, words);
        collect(predicate, 0, words);
        return words;
    }

    private void collect(Token token, int depth, Set<String> words) {
        words.add(token.lemma());
        words.add(token.text().toLowerCase(Locale.ROOT));
        if (depth > 3) {
            return;
        }
        for (Token child : tree.children(token)) {
            boolean otherClause =
                    switch (child.relation()) {
                        case CCOMP, ADVCL, PARATAXIS, ACL_RELCL -> true;
                        case CONJ -> child.isVerb();
                        default -> false;
                    };
            if (!otherClause) {
                collect(child, depth + 1, words);
            }
        }
    }
}
