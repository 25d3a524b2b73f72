package org.demarche.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.codebook.Codebook;
import org.demarche.quality.corpus.Agreement;
import org.demarche.quality.corpus.TwoCodings;

/** How far the corpus's coders agree with one another: the ceiling for any program that is measured on it. */
public final class AgreementEvaluation implements Evaluation {
    private final Path folder;
    private final Codebook codebook;

    /**
     * Makes the evaluation.
     *
     * @param folder where the two codings of the same sentences lie
     */
    public AgreementEvaluation(Path folder, Codebook codebook) {
        this.folder = folder;
        this.codebook = codebook;
    }

    @Override
    public String name() {
        return "corpus/second";
    }

    @Override
    public boolean isPresent() {
        return Files.isDirectory(folder);
    }

    @Override
    public String note() {
        return "two coders with one another; no program takes part";
    }

    @Override
    public List<Figure> measure() throws IOException {
        return new Agreement(codebook).figures(TwoCodings.read(folder));
    }
}
