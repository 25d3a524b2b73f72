package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.codebook.actors.ActorBase;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.CodedEvent;
import org.demarche.model.Mention;
import org.demarche.model.ResolvedEvent;
import org.demarche.model.text.EntityKind;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Passage;
import org.demarche.model.text.Sentence;
import org.demarche.model.text.Token;
import org.demarche.resolve.ActorResolver.Resolution;

/** Resolves the events of an article. Immutable and thread-safe. */
public final class Resolver {
    private final ActorResolver actors;
    private final LocalDate today;

    /**
     * Makes a resolver.
     *
     * @param today the day by which offices are judged in an article without a date
     */
    public Resolver(ActorBase base, LocalDate today) {
        this.actors = new ActorResolver(base);
        this.today = today;
    }

    /** The events in which a political actor acts, in the same order, with their ids. */
    public List<ResolvedEvent> resolve(AnnotatedArticle annotated, List<CodedEvent> events) {
        LocalDate date = annotated.article().published().orElse(today);
        List<ResolvedEvent> resolved = new ArrayList<>();
        EventIds ids = new EventIds(annotated.article().id());
        for (CodedEvent event : events) {
            List<Actor> doers = event.agentless()
                    ? List.of(new Actor(Optional.empty(), Optional.empty(), Optional.empty(), List.of("UNK")))
                    : resolveAll(annotated, event.actors(), date);
            List<Actor> recipients = resolveAll(annotated, event.recipients(), date);
            if (isPolitical(doers, recipients, event.agentless())) {
                resolved.add(new ResolvedEvent(
                        ids.of(event), event, doers, recipients, attribution(annotated, event, date)));
            }
        }
        return resolved;
    }

    private static boolean isPolitical(List<Actor> doers, List<Actor> recipients, boolean agentless) {
        if (!agentless && doers.stream().anyMatch(Actor::isPolitical)) {
            return true;
        }
        if (agentless) {
            return recipients.stream().anyMatch(Actor::isPolitical);
        }
        return recipients.stream()
                .anyMatch(recipient -> recipient.country().isPresent()
                        || recipient.sectors().stream().anyMatch(sector -> !sector.equals("CVL")));
    }

    private List<Attribution<Actor>> attribution(AnnotatedArticle annotated, CodedEvent event, LocalDate date) {
        List<Attribution<Actor>> resolved = new ArrayList<>();
        for (Attribution<Mention> attribution : event.attribution()) {
            resolved.add(new Attribution<>(
                    attribution.speaker().map(speaker -> resolve(annotated, speaker, date)),
                    attribution.cue(),
                    attribution.kind()));
        }
        return resolved;
    }

    private List<Actor> resolveAll(AnnotatedArticle annotated, List<Mention> mentions, LocalDate date) {
        return mentions.stream()
                .map(mention -> resolve(annotated, mention, date))
                .toList();
    }

    private Actor resolve(AnnotatedArticle annotated, Mention mention, LocalDate date) {
        Passage named = mention.antecedent().orElse(mention.words());
        Resolution resolution = ofPassage(annotated, named, mention, date);
        if (resolution.isUnknown() && mention.antecedent().isPresent()) {
            Resolution own = ofPassage(annotated, mention.words(), mention, date);
            resolution = own.isUnknown() ? resolution : own;
        }
        if (resolution.country().isEmpty() && mention.description().isPresent()) {
            Resolution described = ofPassage(annotated, mention.description().get(), mention, date);
            resolution = new Resolution(
                    resolution.name().or(described::name),
                    described.country(),
                    resolution.sectors().isEmpty() ? described.sectors() : resolution.sectors());
        }
        if (resolution.country().isEmpty() && isFamilyNameOnly(annotated, named)) {
            resolution = withFamilyName(resolution, annotated, named, mention, date);
        }
        if (resolution.country().isEmpty() && mention.owner().isPresent()) {
            Resolution owner = ofPassage(annotated, mention.owner().get(), mention, date);
            resolution = new Resolution(resolution.name(), owner.country(), resolution.sectors());
        }
        Optional<String> name = resolution
                .name()
                .or(() -> mention.antecedent().map(Passage::text))
                .or(() -> properName(annotated, mention.words()))
                .or(() -> mention.description().flatMap(words -> properName(annotated, words)));
        return new Actor(Optional.of(mention.words()), name, resolution.country(), resolution.sectors());
    }

    /** Whether no given name stands in a phrase: <i>Mr. Raisi</i>, but not <i>Keith Scott</i>, who is somebody else. */
    private static boolean isFamilyNameOnly(AnnotatedArticle annotated, Passage named) {
        return tokens(annotated, named.offsets()).stream()
                        .filter(token -> token.entity() == EntityKind.PERSON
                                && !token.text().endsWith("."))
                        .count()
                <= 1;
    }

    /** Completes what is known of <i>Raisi</i>, of <i>Mr. Raisi</i>, or of <i>the president</i> who is he, by who bears the name. */
    private Resolution withFamilyName(
            Resolution known, AnnotatedArticle annotated, Passage named, Mention mention, LocalDate date) {
        List<Token> tokens = tokens(annotated, named.offsets());
        Optional<Token> family = tokens.stream()
                .filter(token -> token.offsets().equals(mention.head()) && token.isProperNoun())
                .findFirst()
                .or(() -> tokens.stream().filter(Token::isProperNoun).reduce((first, last) -> last));
        if (family.isEmpty()) {
            return known;
        }
        Resolution bearer = actors.resolveFamily(family.get().text(), date);
        return new Resolution(
                bearer.name(), bearer.country(), known.sectors().isEmpty() ? bearer.sectors() : known.sectors());
    }

    private Resolution ofPassage(AnnotatedArticle annotated, Passage passage, Mention mention, LocalDate date) {
        List<Token> tokens = tokens(annotated, passage.offsets());
        if (tokens.isEmpty()) {
            return Resolution.UNKNOWN;
        }
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).offsets().equals(mention.head())) {
                head = i;
            }
        }
        return actors.resolve(tokens, head >= 0 ? head : headOf(tokens), date);
    }

    /** The word of a phrase whose governor stands outside it. */
    private static int headOf(List<Token> tokens) {
        int first = tokens.get(0).index();
        int last = tokens.get(tokens.size() - 1).index();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean outside = token.head() < first || token.head() > last;
            if (outside
                    && (token.isNoun()
                            || token.isPronoun()
                            || token.partOfSpeech().startsWith("JJ"))) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private static List<Token> tokens(AnnotatedArticle annotated, Offsets offsets) {
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.offsets().contains(offsets)) {
                return sentence.tokens().stream()
                        .filter(token -> offsets.contains(token.offsets()))
                        .toList();
            }
        }
        return List.of();
    }

    private static Optional<String> properName(AnnotatedArticle annotated, Passage words) {
        List<Token> tokens = tokens(annotated, words.offsets());
        boolean proper = !tokens.isEmpty() && tokens.stream().allMatch(Token::isProperNoun);
        return proper ? Optional.of(words.text()) : Optional.empty();
    }
}
