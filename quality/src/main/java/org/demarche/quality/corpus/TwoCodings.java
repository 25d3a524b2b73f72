package org.demarche.quality.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.corpus.Corpus;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;

/**
 * One sentence as two people coded it.
 *
 * @param first  the first coding
 * @param second the second, of the same text
 */
public record TwoCodings(CorpusSentence first, CorpusSentence second) {
    private static final String FIRST_FILE = "first.txt";

    public TwoCodings {
        if (!first.text().equals(second.text())) {
            throw new IllegalArgumentException(
                    first.place() + " and " + second.place() + " are not the same text; pair codings by their text");
        }
    }

    /** The events that both coded. */
    public List<TriggerPair> pairs() {
        return TriggerPair.of(first.events(), second.events());
    }

    /**
     * Reads a folder that holds {@code first.txt} and, in any other files, second codings of its sentences.
     *
     * @throws IOException if a file cannot be read, a line is not in the notation, or a sentence lacks its other coding
     */
    public static List<TwoCodings> read(Path folder) throws IOException {
        Corpus read = CorpusReader.read(folder);
        if (!read.problems().isEmpty()) {
            throw new IOException(folder + " holds lines that are not in the notation: " + read.problems());
        }
        Map<Boolean, List<CorpusSentence>> sides = read.sentences().stream()
                .collect(Collectors.partitioningBy(sentence -> sentence.file().equals(FIRST_FILE)));
        Map<String, CorpusSentence> firsts =
                sides.get(true).stream().collect(Collectors.toMap(CorpusSentence::text, Function.identity()));
        List<TwoCodings> codings = new ArrayList<>();
        for (CorpusSentence second : sides.get(false)) {
            CorpusSentence first = firsts.remove(second.text());
            if (first == null) {
                throw new IOException(
                        second.place() + " codes a sentence that " + FIRST_FILE + " has not, or has only once");
            }
            codings.add(new TwoCodings(first, second));
        }
        if (!firsts.isEmpty()) {
            throw new IOException(folder + " has no second coding of \""
                    + firsts.keySet().iterator().next() + "\"");
        }
        return codings;
    }
}
