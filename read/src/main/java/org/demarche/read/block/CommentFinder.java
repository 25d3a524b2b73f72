package org.demarche.read.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where readers' comments begin: at a heading, at lines such as <i>3 hours ago</i> or <i>Reply</i>, after a closing
 * call where those who speak are no reporters, or where lines at the end are in words that no reporter uses.
 */
final class CommentFinder {
    /** A page that has not said this much yet has its report before it. */
    private static final int REPORT_BEFORE_MARKS_WORDS = 25;

    private static final int REPORT_BEFORE_CALL_WORDS = 50;
    private static final int LONGEST_AUTHOR_WORDS = 4;
    private static final int FEWEST_MARKS = 2;

    private final List<LinePattern> patterns = LinePattern.load("comments.tsv");
    private final Register readers;
    private final Register reporters;

    CommentFinder(Register readers, Register reporters) {
        this.readers = readers;
        this.reporters = reporters;
    }

    /** Relabels the lines from the first comment on; furniture among the comments stays what it is. */
    void mark(List<Line> lines, List<Label> labels) {
        Page page = page(lines, labels);
        Optional<Start> start =
                page.atHeading().or(page::atMarks).or(page::afterCall).or(page::atStrongWords);
        for (int index = 0; index < lines.size(); index++) {
            Optional<String> mark = page.marks.get(index).map(LinePattern::reason);
            boolean among = start.isPresent() && index >= start.get().index;
            if (among && mark.isPresent()) {
                labels.set(index, Label.comment(mark.get()));
            } else if (among && labels.get(index).isBody()) {
                labels.set(index, Label.comment(start.get().reason));
            } else if (mark.isPresent() && labels.get(index).isBody()) {
                labels.set(index, Label.furniture("link to comments"));
            }
        }
    }

    private record Start(int index, String reason) {}

    private Page page(List<Line> lines, List<Label> labels) {
        List<Optional<LinePattern>> marks = new ArrayList<>();
        List<Voice> voices = new ArrayList<>();
        for (Line line : lines) {
            marks.add(LinePattern.firstFitting(patterns, line));
            voices.add(Voice.of(line, readers, reporters));
        }
        return new Page(lines, labels, marks, voices);
    }

    /**
     * A page with what is known of its lines.
     *
     * @param marks  patterns of comment sections that lines fit
     * @param voices who seems to speak in a line
     */
    private record Page(List<Line> lines, List<Label> labels, List<Optional<LinePattern>> marks, List<Voice> voices) {
        Optional<Start> atHeading() {
            for (int index = 0; index < lines.size(); index++) {
                if (isMark(index, "comments heading")
                        && wordsBefore(index) >= REPORT_BEFORE_MARKS_WORDS
                        && !reportGoesOn(index + 1)) {
                    return Optional.of(new Start(index, "below a comments heading"));
                }
            }
            return Optional.empty();
        }

        Optional<Start> atMarks() {
            List<Integer> found = new ArrayList<>();
            for (int index = 0; index < lines.size(); index++) {
                if (marks.get(index).isPresent() && wordsBefore(index) >= REPORT_BEFORE_MARKS_WORDS) {
                    found.add(index);
                }
            }
            if (found.size() < FEWEST_MARKS) {
                return Optional.empty();
            }
            int start = found.get(0);
            if (isMark(start, "comment footer") && isPlain(start - 1)) {
                start--;
            }
            if (start > 0 && isPlain(start - 1) && isAuthor(lines.get(start - 1))) {
                start--;
            }
            return reportGoesOn(start + 1) ? Optional.empty() : Optional.of(new Start(start, "reader comment"));
        }

        Optional<Start> afterCall() {
            for (int call = 0; call < lines.size(); call++) {
                if (labels.get(call).closes()
                        && wordsBefore(call) >= REPORT_BEFORE_CALL_WORDS
                        && readersSpeak(call + 1)) {
                    return Optional.of(new Start(call + 1, "reader comment after the closing call"));
                }
            }
            return Optional.empty();
        }

        /** A run of readers' lines at the end, some in words that no reporter uses. */
        Optional<Start> atStrongWords() {
            int start = lines.size();
            boolean strong = false;
            while (start > 0 && (labels.get(start - 1).isFurniture() || isPlainReader(voices.get(start - 1)))) {
                start--;
                strong |= labels.get(start).isBody() && voices.get(start).strong();
            }
            while (start < lines.size() && labels.get(start).isFurniture()) {
                start++;
            }
            return strong && wordsBefore(start) >= REPORT_BEFORE_CALL_WORDS && isReported(start)
                    ? Optional.of(new Start(start, "reader's words"))
                    : Optional.empty();
        }

        private static boolean isPlainReader(Voice voice) {
            return voice.reader() >= 2 && voice.reporter() == 0;
        }

        /** Whether the lines from here on are readers' on balance, the first of them no reporter's. */
        private boolean readersSpeak(int from) {
            int lines = 0;
            int readerLines = 0;
            int balance = 0;
            for (int index = from; index < this.lines.size(); index++) {
                if (labels.get(index).isFurniture()) {
                    continue;
                }
                Voice voice = voices.get(index);
                if (lines == 0 && voice.isReporter()) {
                    return false;
                }
                lines++;
                readerLines += voice.isReader() ? 1 : 0;
                balance += voice.reader() - voice.reporter();
            }
            return balance > 0 && 2 * readerLines >= lines && isReported(from);
        }

        /** Whether the first sentence from here on, or most of what is said, is a reporter's. */
        private boolean reportGoesOn(int from) {
            int words = 0;
            int reporterWords = 0;
            boolean sentence = false;
            for (int index = from; index < lines.size(); index++) {
                if (labels.get(index).isBody() && marks.get(index).isEmpty()) {
                    Line line = lines.get(index);
                    boolean reporter = voices.get(index).isReporter();
                    boolean first = !sentence && line.endsSentence() && line.wordCount() > LONGEST_AUTHOR_WORDS;
                    if (first && reporter) {
                        return true;
                    }
                    sentence |= first;
                    words += line.wordCount();
                    reporterWords += reporter ? line.wordCount() : 0;
                }
            }
            return 2 * reporterWords > words;
        }

        /** Whether the lines before are a reporter's on balance, and not an opinion piece that speaks like a reader. */
        private boolean isReported(int to) {
            int balance = 0;
            for (int index = 0; index < to; index++) {
                if (labels.get(index).isBody()) {
                    balance += voices.get(index).reporter() - voices.get(index).reader();
                }
            }
            return balance > 0;
        }

        private int wordsBefore(int to) {
            int words = 0;
            for (int index = 0; index < to; index++) {
                words += labels.get(index).isBody() ? lines.get(index).wordCount() : 0;
            }
            return words;
        }

        private boolean isMark(int index, String reason) {
            return marks.get(index).map(mark -> mark.reason().equals(reason)).orElse(false);
        }

        private boolean isPlain(int index) {
            return index > 0 && labels.get(index).isBody() && marks.get(index).isEmpty();
        }

        private static boolean isAuthor(Line line) {
            return line.wordCount() <= LONGEST_AUTHOR_WORDS && !line.endsSentence();
        }
    }
}
