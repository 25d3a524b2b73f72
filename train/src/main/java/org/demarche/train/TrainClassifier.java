package org.demarche.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.annotate.encoder.OnnxEncoder;
import org.demarche.annotate.encoder.WordPieces;
import org.demarche.code.classifier.Labels;
import org.demarche.codebook.CodebookReader;
import org.demarche.corpus.Corpus;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.CorpusSentence;
import org.demarche.learn.Lessons;
import org.demarche.model.weights.Weight;
import org.demarche.model.weights.Weights;
import org.demarche.model.weights.WeightsFile;

/**
 * The command that learns encoder and heads. Arguments: the folder of the corpus, the file to write, a {@link Portion}, and possibly N to learn
 * from one in N of its sentences.
 */
public final class TrainClassifier {
    private final PrintStream out;
    private final long start = System.nanoTime();

    private TrainClassifier(PrintStream out) {
        this.out = out;
    }

    /** Learns and writes; see above for the arguments. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || arguments.length > 4) {
            throw new IllegalArgumentException("arguments: CORPUS-FOLDER WEIGHTS-FILE PACKAGED|MEASURED [ONE-OF-N]");
        }
        int oneOf = arguments.length == 4 ? Integer.parseInt(arguments[3]) : 1;
        new TrainClassifier(new PrintStream(System.err, true, StandardCharsets.UTF_8))
                .run(Path.of(arguments[0]), Path.of(arguments[1]), Portion.valueOf(arguments[2]), oneOf);
    }

    private void run(Path folder, Path file, Portion portion, int oneOf) throws IOException {
        Corpus corpus = CorpusReader.read(folder);
        if (!corpus.problems().isEmpty()) {
            throw new IOException(corpus.problems().get(0).toString());
        }
        List<CorpusSentence> sentences = new ArrayList<>();
        for (CorpusSentence sentence : corpus.sentences()) {
            boolean drawn = Math.floorMod(sentence.text().hashCode(), oneOf) == 0;
            if (drawn && portion.learns(sentence)) {
                sentences.add(sentence);
            }
        }
        Labels labels = Labels.of(CodebookReader.packaged());
        WordPieces pieces = OnnxEncoder.pieces();
        Lessons lessons = new Lessons(labels);
        TrainingSettings settings = TrainingSettings.usual();
        say("learning from " + sentences.size() + " sentences");
        Trainer trainer = new Trainer(settings, this::report);
        Map<String, Weight> arrays = trainer.learn(
                OnnxEncoder.model(),
                labels,
                sentences.stream()
                        .map(sentence -> Instance.of(sentence, pieces, lessons))
                        .toList());
        Map<String, String> provenance = new TreeMap<>();
        String data = digest(sentences);
        provenance.put("encoder", OnnxEncoder.NAME);
        provenance.put("corpus", sentences.size() + " sentences, SHA-256 " + data);
        provenance.put("portion", portion.name());
        provenance.put("settings", settings.toString());
        provenance.put("id", "plover-" + data.substring(0, 8));
        provenance.putAll(labels.provenance());
        try (OutputStream target = Files.newOutputStream(file)) {
            WeightsFile.write(Weights.of(arrays, provenance), target);
        }
        say("wrote " + file + ", " + Files.size(file) / 1024 + " KiB");
    }

    private static String digest(List<CorpusSentence> sentences) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sentences.forEach(sentence -> digest.update(sentence.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private void report(int step, int of, double loss) {
        if (step % 50 == 0 || step == of) {
            say(String.format("step %d of %d, loss %.3f", step, of, loss));
        }
    }

    private void say(String what) {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        out.printf("%4d s  %s%n", taken.toSeconds(), what);
    }
}
