package org.demarche.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The models that the annotator uses, loaded once and shared by threads.
 *
 * @param tagger parts of speech
 * @param names  the 4-class recogniser
 * @param parser basic Universal Dependencies
 */
record CoreNlpModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /**
     * Loads the models side by side; a few seconds. On threads of its own: on the common pool a caller that is itself one of
     * its workers, while the others wait for that caller, would never return.
     */
    static CoreNlpModels load(CoreNlpSettings settings) {
        ExecutorService loaders = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(CoreNlpModels::loadTagger, loaders);
            CompletableFuture<CRFClassifier<CoreLabel>> names =
                    CompletableFuture.supplyAsync(CoreNlpModels::loadNames, loaders);
            DependencyParser parser = loadParser(settings);
            return new CoreNlpModels(tagger.join(), names.join(), parser);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof UncheckedIOException unreadable ? unreadable : failed;
        } finally {
            loaders.shutdown();
        }
    }

    private static MaxentTagger loadTagger() {
        Properties properties = new Properties();
        properties.setProperty("model", TAGGER);
        return new MaxentTagger(TAGGER, properties, false);
    }

    /** Without additional known words, what was read before would change what is recognised later. */
    private static CRFClassifier<CoreLabel> loadNames() {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(NAMES, properties);
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new UncheckedIOException(new IOException("cannot read the model " + NAMES, unreadable));
        }
    }

    private static DependencyParser loadParser(CoreNlpSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", Integer.toString(settings.precomputedFeatures()));
        return DependencyParser.loadFromModelFile(PARSER, properties);
    }
}
