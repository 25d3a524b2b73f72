package org.demarche.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.annotate.corenlp.CoreNlpAnnotator;
import org.demarche.annotate.corenlp.CoreNlpSettings;
import org.demarche.annotate.encoder.OnnxEncoder;
import org.demarche.code.Coder;
import org.demarche.code.Decider;
import org.demarche.code.Learned;
import org.demarche.code.Proposal;
import org.demarche.code.Thresholds;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.CodebookReader;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;
import org.demarche.model.Annotator;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.BlockKind;
import org.demarche.model.Screen;
import org.demarche.model.text.Offsets;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;
import org.demarche.model.weights.WeightsFile;

/**
 * The command that learns how far to trust frames and classifier, on the sentences that were kept back, and adds it to weights. Arguments: the
 * folder of the corpus, the weights, the file to write (it may be the same), and the {@link Portion} that the weights were learned from.
 */
public final class LearnDecider {
    /** Of what lies below, most proposals are wrong in whole reports, where fewer sentences tell of events than in the corpus; see docs/classifier.md. */
    private static final double USUAL_THRESHOLD = 0.35;

    private LearnDecider() {}

    /** Learns and writes; see above for the arguments. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("arguments: CORPUS-FOLDER WEIGHTS-FILE FILE-TO-WRITE PACKAGED|MEASURED");
        }
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Portion portion = Portion.valueOf(arguments[3]);
        Weights weights;
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            weights = WeightsFile.read(in);
        }
        Codebook codebook = CodebookReader.packaged();
        Annotator annotator = new CoreNlpAnnotator(
                CoreNlpSettings.quickStart(), () -> codebook.operators().speechVerbs());
        List<LogisticRegression.Example> examples = new ArrayList<>();
        try (OnnxEncoder encoder = OnnxEncoder.open(weights)) {
            Learned learned = Learned.of(weights, encoder);
            Coder coder = new Coder(codebook, Optional.of(learned));
            List<CorpusSentence> sentences = CorpusReader.read(Path.of(arguments[0])).sentences().stream()
                    .filter(portion::keepsBack)
                    .toList();
            sentences.parallelStream()
                    .map(sentence -> examples(sentence, annotator, coder))
                    .forEachOrdered(examples::addAll);
            out.println(sentences.size() + " sentences, " + examples.size() + " proposals, "
                    + examples.stream()
                            .filter(LogisticRegression.Example::right)
                            .count() + " right");
        }
        double[] fitted = LogisticRegression.fit(examples);
        float[] values = new float[fitted.length];
        for (int i = 0; i < fitted.length; i++) {
            values[i] = (float) fitted[i];
            out.printf(
                    "%8.3f  %s%n",
                    fitted[i], i < fitted.length - 1 ? Proposal.evidenceNames().get(i) : "constant");
        }
        SortedMap<String, Weight> arrays = new TreeMap<>(weights.arrays());
        arrays.put(Decider.NAME, Weight.vector(values));
        try (OutputStream target = Files.newOutputStream(Path.of(arguments[2]))) {
            SortedMap<String, String> provenance = new TreeMap<>(weights.provenance());
            provenance.putAll(Thresholds.of(USUAL_THRESHOLD).provenance());
            WeightsFile.write(new Weights(arrays, provenance), target);
        }
    }

    private static List<LogisticRegression.Example> examples(
            CorpusSentence sentence, Annotator annotator, Coder coder) {
        Article article = new Article(
                sentence.place(),
                sentence.place(),
                sentence.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Block(new Offsets(0, sentence.text().length()), BlockKind.BODY, "corpus")));
        return annotator
                .annotate(article, Set.of(BlockKind.BODY), Screen.all())
                .match(
                        annotated -> coder.proposals(annotated).stream()
                                .map(proposal -> new LogisticRegression.Example(
                                        proposal.evidence(), Judgement.isRight(proposal.event(), sentence)))
                                .toList(),
                        rejected -> List.of());
    }
}
