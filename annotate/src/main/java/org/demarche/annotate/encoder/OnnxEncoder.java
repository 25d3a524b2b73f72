package org.demarche.annotate.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.demarche.model.Encoder;
import org.demarche.model.Encoding;
import org.demarche.model.text.Offsets;
import org.demarche.model.weights.Weights;

/** The encoder bge-small-en-v1.5 (Xiao et al. 2023; MIT) on ONNX Runtime, one thread for each call. Thread-safe. */
public final class OnnxEncoder implements Encoder {
    /** Name of the encoder, as weights learned on it note. */
    public static final String NAME = "bge-small-en-v1.5";

    /** How many pieces of a sentence are read; what follows is too far from the start to matter. */
    public static final int MOST_PIECES = 128;

    private static final String STATES = "last_hidden_state";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final int size;
    private final String version;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session, WordPieces pieces, int size, String version) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.size = size;
        this.version = version;
    }

    /**
     * Opens the encoder with what was learned on top of it.
     *
     * @throws IOException if the encoder's files are not on the class path, or the runtime does not start on this machine
     */
    public static OnnxEncoder open(Weights weights) throws IOException {
        EncoderModel model = model();
        Adapters.apply(weights, model);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(model.bytes(), options);
            int size = model.array("embeddings.LayerNorm.bias").capacity();
            return new OnnxEncoder(environment, session, pieces(), size, NAME + "+" + weights.id());
        } catch (OrtException cause) {
            throw new IOException("the sentence encoder cannot be opened: " + cause.getMessage(), cause);
        }
    }

    /** The encoder as it comes, its weights open to reading. */
    public static EncoderModel model() throws IOException {
        try (InputStream in = resource("/" + NAME + ".onnx")) {
            return new EncoderModel(in.readAllBytes());
        }
    }

    /** The divider into words and pieces that belongs to the encoder. */
    public static WordPieces pieces() throws IOException {
        try (InputStream in = resource("/" + NAME + "-tokenizer.json")) {
            return new WordPieces(Vocabulary.read(in), MOST_PIECES);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = OnnxEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not on the class path; the encoder's library is missing");
        }
        return in;
    }

    @Override
    public Encoding encode(String sentence, List<Offsets> masked) {
        WordPieces.Divided divided = pieces.divide(sentence, masked);
        int length = divided.numbers().length;
        long[] shape = {1, length};
        long[] ones = new long[length];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor numbers = OnnxTensor.createTensor(environment, LongBuffer.wrap(divided.numbers()), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[length]), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", numbers, "attention_mask", attention, "token_type_ids", kinds))) {
            OnnxTensor states = (OnnxTensor) result.get(STATES).orElseGet(() -> result.get(0));
            return new Encoding(rows(states.getFloatBuffer(), length), divided.words());
        } catch (OrtException cause) {
            throw new IllegalStateException(
                    "the sentence encoder failed on a sentence of " + length + " pieces", cause);
        }
    }

    private float[][] rows(FloatBuffer states, int length) {
        float[][] rows = new float[length][size];
        for (float[] row : rows) {
            states.get(row);
        }
        return rows;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException cause) {
            throw new IllegalStateException("the sentence encoder cannot be closed", cause);
        }
    }
}
