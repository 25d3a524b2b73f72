package org.demarche.corpus;

import java.util.List;

/**
 * What was read of a corpus.
 *
 * @param sentences its sentences, by file and line
 * @param problems  lines that could not be read
 */
public record Corpus(List<CorpusSentence> sentences, List<Problem> problems) {
    public Corpus {
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }

    /**
     * A line that could not be read.
     *
     * @param file name of the file
     * @param line line in it, from 1
     * @param what what is wrong, with its remedy
     */
    public record Problem(String file, int line, String what) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + what;
        }
    }
}
