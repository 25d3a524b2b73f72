package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.demarche.annotate.corenlp.CoreNlpAnnotator;
import org.demarche.annotate.corenlp.CoreNlpSettings;
import org.demarche.code.Learned;
import org.demarche.codebook.Codebook;
import org.demarche.model.Annotator;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.PipelineSettings;

/**
 * What all commands work with; takes seconds to load.
 *
 * @param annotator the linguistic engine
 * @param codebook  what is an event
 * @param learned   what was learned for the codebook; empty to code by frames alone
 */
public record Engine(Annotator annotator, Codebook codebook, Optional<Learned> learned) {
    /** Loads the packaged codebook and the models. */
    public static Engine load() {
        return load(Optional.empty());
    }

    /**
     * Loads a codebook and the models side by side, on threads of its own.
     *
     * @param folder of the codebook; absent for the packaged one
     * @throws org.demarche.codebook.CodebookException if the codebook cannot be used
     */
    public static Engine load(Optional<Path> folder) {
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<Codebook> codebook =
                    CompletableFuture.supplyAsync(new CodebookFolder(folder)::read, readers);
            CompletableFuture<Optional<Learned>> learned =
                    CompletableFuture.supplyAsync(new CodebookFolder(folder)::learned, readers);
            Annotator annotator = new CoreNlpAnnotator(
                    CoreNlpSettings.quickStart(),
                    () -> codebook.join().operators().speechVerbs());
            return new Engine(annotator, codebook.join(), learned.join());
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException unchecked ? unchecked : failed;
        } finally {
            readers.shutdown();
        }
    }

    /** The same, keeping events of at least this probability. */
    Engine atLeast(double probability) {
        return new Engine(annotator, codebook, learned.map(one -> one.atLeast(probability)));
    }

    /** A pipeline of these. */
    Pipeline pipeline(PipelineSettings settings) {
        return new Pipeline(annotator, codebook, learned, settings);
    }
}
