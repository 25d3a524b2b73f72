package org.demarche.train;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.demarche.corpus.CorpusSentence;
import org.demarche.corpus.CorpusSplit;
import org.demarche.corpus.Split;

/** Which sentences are learned from, and which are kept back to learn from them how far what was learned can be trusted. */
public enum Portion {
    /** For the packaged weights: nearly all; one sentence in sixteen, drawn by its text, is kept back. */
    PACKAGED {
        @Override
        boolean learns(CorpusSentence sentence) {
            return !keepsBack(sentence);
        }

        @Override
        boolean keepsBack(CorpusSentence sentence) {
            return Math.floorMod(hash(sentence.text()), 16) == 3;
        }
    },
    /** To measure on words that were not seen: the training families of {@link CorpusSplit}; those of development are kept back. */
    MEASURED {
        @Override
        boolean learns(CorpusSentence sentence) {
            return CorpusSplit.of(sentence) == Split.TRAIN;
        }

        @Override
        boolean keepsBack(CorpusSentence sentence) {
            return CorpusSplit.of(sentence) == Split.DEV;
        }
    };

    abstract boolean learns(CorpusSentence sentence);

    abstract boolean keepsBack(CorpusSentence sentence);

    private static int hash(String text) {
        return Arrays.hashCode(text.getBytes(StandardCharsets.UTF_8));
    }
}
