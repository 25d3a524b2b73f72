package org.demarche.train;

import java.util.List;
import org.demarche.annotate.encoder.WordPieces;
import org.demarche.corpus.CorpusSentence;
import org.demarche.learn.Lesson;
import org.demarche.learn.Lesson.PairLabel;
import org.demarche.learn.Lesson.PartLabel;
import org.demarche.learn.Lesson.WordLabel;
import org.demarche.learn.Lessons;

/**
 * A sentence made ready for learning.
 *
 * @param numbers its pieces
 * @param lesson  what it teaches
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity alone
record Instance(long[] numbers, Lesson lesson) {
    static Instance of(CorpusSentence sentence, WordPieces pieces, Lessons lessons) {
        WordPieces.Divided divided = pieces.divide(sentence.text(), Lessons.hidden(sentence));
        return new Instance(divided.numbers(), lessons.of(sentence, divided.words()));
    }

    int length() {
        return numbers.length;
    }

    List<WordLabel> words() {
        return lesson.words();
    }

    List<PairLabel> pairs() {
        return lesson.pairs();
    }

    List<PartLabel> parts() {
        return lesson.parts();
    }
}
