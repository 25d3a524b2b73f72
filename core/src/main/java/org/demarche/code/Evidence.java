package org.demarche.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.code.classifier.Labels;
import org.demarche.code.classifier.SentenceReading;
import org.demarche.model.text.Offsets;
import org.demarche.model.text.Token;

/**
 * What speaks for a proposed event, as numbers that the decider weighs.
 *
 * @param numbers in the order of {@link #NAMES}
 */
@SuppressWarnings("ArrayRecordComponent") // made for one use
record Evidence(double[] numbers) {
    /** What the numbers are. */
    static final List<String> NAMES = List.of(
            "word tells of the type",
            "word tells of nothing",
            "word tells of the type, where a frame fits",
            "pair stands in the relation",
            "pair stands in none",
            "least likely actor",
            "least likely recipient",
            "a frame fits",
            "how closely the frame fits",
            "no recipient",
            "no actor",
            "classifier and frame agree",
            "told as a noun");

    private static final double LEAST = 0.002;
    private static final double CLOSEST = 12;

    /** Weighs a match. */
    static Evidence of(LearnedMatches learned, Match match) {
        SentenceReading reading = learned.reading();
        Labels labels = reading.labels();
        int type = labels.types().indexOf(match.frame().type());
        Offsets word = match.predicate().offsets();
        double[] shares =
                reading.types(word).orElseGet(() -> new double[labels.types().size()]);
        double[] relation = relation(learned, match, type);
        boolean framed = !match.frame().id().equals(LearnedMatches.RULE);
        double ofType = type < 0 ? LEAST : shares[type];
        double mostLikely = 0;
        for (int i = 1; i < shares.length; i++) {
            mostLikely = Math.max(mostLikely, shares[i]);
        }
        return new Evidence(new double[] {
            logarithm(ofType),
            logarithm(shares[0]),
            framed ? logarithm(ofType) : 0,
            logarithm(type < 0 ? LEAST : relation[type]),
            logarithm(relation[0]),
            least(learned, match.predicate(), match.actors(), true),
            least(learned, match.predicate(), match.recipients(), false),
            framed ? 1 : 0,
            framed ? Math.min(CLOSEST, match.specificity()) / CLOSEST : 0,
            match.recipients().isEmpty() ? 1 : 0,
            match.actors().isEmpty() ? 1 : 0,
            framed && ofType >= mostLikely ? 1 : 0,
            match.predicate().isNoun() ? 1 : 0
        });
    }

    /** The relation of the pair that stands most in that of the type. */
    private static double[] relation(LearnedMatches learned, Match match, int type) {
        double[] best = learned.reading().relation(Optional.empty(), Optional.empty());
        boolean first = true;
        for (Optional<Offsets> actor : sides(learned, match.actors())) {
            for (Optional<Offsets> recipient : sides(learned, match.recipients())) {
                boolean somebody = actor.isPresent() || recipient.isPresent();
                if (somebody && type >= 0) {
                    double[] relation = learned.reading().relation(actor, recipient);
                    if (first || relation[type] > best[type]) {
                        best = relation;
                        first = false;
                    }
                }
            }
        }
        return best;
    }

    private static List<Optional<Offsets>> sides(LearnedMatches learned, List<Token> heads) {
        if (heads.isEmpty()) {
            return List.of(Optional.empty());
        }
        List<Optional<Offsets>> sides = new ArrayList<>();
        heads.forEach(head -> sides.add(Optional.of(learned.place(head))));
        return sides;
    }

    private static double least(LearnedMatches learned, Token predicate, List<Token> heads, boolean asActor) {
        double least = 0;
        for (Token head : heads) {
            Optional<SentenceReading.Part> part = learned.reading().part(predicate.offsets(), learned.place(head));
            double share =
                    part.map(one -> asActor ? one.actor() : one.recipient()).orElse(LEAST);
            least = Math.min(least, logarithm(share));
        }
        return least;
    }

    private static double logarithm(double share) {
        return Math.log(Math.max(LEAST, share));
    }

    List<Double> list() {
        return Arrays.stream(numbers).boxed().toList();
    }
}
