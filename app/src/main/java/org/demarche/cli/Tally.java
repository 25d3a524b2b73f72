package org.demarche.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.table.TextWidth;
import org.demarche.model.Outcome;
import org.demarche.model.Rejected;
import org.demarche.pipeline.CodedArticle;
import org.demarche.read.ReadNote;

/** Counts what became of the inputs of a run, to be told at its end. Thread-safe. */
final class Tally {
    private static final int LISTED = 10;

    private final List<ReadNote> notes = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private long rejections;
    private long noted;
    private long articles;
    private long events;
    private long undated;

    synchronized void note(ReadNote note) {
        noted++;
        if (notes.size() < LISTED) {
            notes.add(note);
        }
    }

    synchronized void add(Outcome<CodedArticle> outcome) {
        outcome.match(this::accept, this::reject);
    }

    private CodedArticle accept(CodedArticle article) {
        articles++;
        events += article.events().size();
        undated += article.annotated().article().published().isPresent() ? 0 : 1;
        return article;
    }

    private Rejected reject(Rejected rejection) {
        rejections++;
        if (rejected.size() < LISTED) {
            rejected.add(rejection);
        }
        return rejection;
    }

    synchronized boolean isAnyRejected() {
        return rejections > 0;
    }

    /** Whether not one input could be used. */
    synchronized boolean isNothingCoded() {
        return articles == 0;
    }

    synchronized void print(PrintWriter err, Duration time) {
        notes.forEach(note -> err.println("note: " + line(note.source(), note.message())));
        more(err, noted - notes.size(), "notes");
        rejected.forEach(one -> err.println("rejected: " + line(one.source(), one.reason())));
        more(err, rejections - rejected.size(), "rejected; --rejects FILE lists all");
        if (undated > 0) {
            err.println("note: " + Counted.of(undated, "article")
                    + " without a date: leaders are told as of today; give --published DATE");
        }
        err.println(Counted.of(articles, "article") + ", " + Counted.of(events, "event") + ", " + rejections
                + " rejected, " + String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
    }

    private static String line(String source, String message) {
        return TextWidth.oneLine(source) + ": " + TextWidth.oneLine(message);
    }

    private static void more(PrintWriter err, long number, String what) {
        if (number > 0) {
            err.println("... and " + number + " more " + what);
        }
    }
}
