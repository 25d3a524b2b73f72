package org.demarche.annotate.encoder;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a BERT encoder in ONNX, with the places of its weights, so that they can be read and written where they lie. Only what
 * this needs of the <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">format</a> is read: nodes, and initialisers kept
 * as raw data. Not thread-safe.
 */
public final class EncoderModel {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;
    private static final Pattern PRODUCT = Pattern.compile("/(encoder/layer\\.\\d+/.+)/MatMul");

    private final byte[] bytes;
    private final Map<String, FloatBuffer> arrays = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();

    /**
     * Finds the weights.
     *
     * @param bytes the model; it is changed when weights are
     * @throws IOException if it is not an ONNX model
     */
    public EncoderModel(byte[] bytes) throws IOException {
        this.bytes = bytes;
        List<Node> nodes = new ArrayList<>();
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == GRAPH) {
                int outer = in.pushLimit(in.readRawVarint32());
                graph(in, nodes);
                in.popLimit(outer);
            } else {
                in.skipField(tag);
            }
        }
        nodes.forEach(this::product);
    }

    private record Node(String name, List<String> inputs) {}

    private void graph(CodedInputStream in, List<Node> nodes) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            if (field == NODE || field == INITIALIZER) {
                int outer = in.pushLimit(in.readRawVarint32());
                if (field == NODE) {
                    nodes.add(node(in));
                } else {
                    initializer(in);
                }
                in.popLimit(outer);
            } else {
                in.skipField(tag);
            }
        }
    }

    private static Node node(CodedInputStream in) throws IOException {
        String name = "";
        List<String> inputs = new ArrayList<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case NODE_INPUT -> inputs.add(in.readString());
                case NODE_NAME -> name = in.readString();
                default -> in.skipField(tag);
            }
        }
        return new Node(name, inputs);
    }

    private void initializer(CodedInputStream in) throws IOException {
        String name = "";
        int start = 0;
        int length = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TENSOR_NAME -> name = in.readString();
                case TENSOR_RAW -> {
                    length = in.readRawVarint32();
                    start = in.getTotalBytesRead();
                    in.skipRawBytes(length);
                }
                default -> in.skipField(tag);
            }
        }
        if (length > 0) {
            arrays.put(
                    name,
                    ByteBuffer.wrap(bytes, start, length)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asFloatBuffer());
        }
    }

    /** Matrices have no names of their own in the format; that of the product that uses one tells which it is. */
    private void product(Node node) {
        Matcher matcher = PRODUCT.matcher(node.name());
        if (matcher.matches()) {
            node.inputs().stream()
                    .filter(arrays::containsKey)
                    .findFirst()
                    .ifPresent(input -> inputs.put(matcher.group(1).replace('/', '.'), input));
        }
    }

    /** The model as it is now. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many layers it has. */
    public int layers() {
        int layers = 0;
        while (inputs.containsKey("encoder.layer." + layers + ".output.dense")) {
            layers++;
        }
        return layers;
    }

    /**
     * The matrix of a linear step, by its name in BERT (<i>encoder.layer.3.attention.self.query</i>): one row for each number that goes in.
     * Writing to it changes the model.
     */
    public FloatBuffer matrix(String step) {
        String input = inputs.get(step);
        if (input == null) {
            throw new IllegalArgumentException("the encoder has no step " + step);
        }
        return array(input);
    }

    /** An array that has a name of its own: offsets of linear steps, embeddings, norms. Writing to it changes the model. */
    public FloatBuffer array(String name) {
        FloatBuffer array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("the encoder has no array " + name);
        }
        return array.duplicate();
    }
}
