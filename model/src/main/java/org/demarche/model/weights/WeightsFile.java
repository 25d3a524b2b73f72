package org.demarche.model.weights;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Weights in a file: a NumPy archive ({@code .npz}, a ZIP of {@code .npy} arrays of 16-bit floats, as
 * <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">numpy.lib.format</a> describes them), with the
 * provenance in an entry {@code provenance.txt} of {@code name = value} lines. {@code numpy.load} reads it.
 */
public final class WeightsFile {
    private static final String PROVENANCE = "provenance.txt";
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    private static final long FIXED_TIME = 315_532_800_000L;
    private static final Pattern HEADER =
            Pattern.compile("'descr':\\s*'<f2'.*'fortran_order':\\s*False.*'shape':\\s*\\((\\d+),\\s*(\\d+)\\)");

    private WeightsFile() {}

    /** Writes weights; the same weights give the same bytes. Leaves the stream open. */
    public static void write(Weights weights, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        StringBuilder notes = new StringBuilder();
        weights.provenance()
                .forEach((name, value) ->
                        notes.append(name).append(" = ").append(value).append('\n'));
        entry(zip, PROVENANCE, notes.toString().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Weight> array : weights.arrays().entrySet()) {
            entry(zip, array.getKey() + ".npy", npy(array.getValue()));
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] npy(Weight weight) {
        String header = "{'descr': '<f2', 'fortran_order': False, 'shape': (" + weight.rows() + ", " + weight.columns()
                + "), }";
        int length = MAGIC.length + 2 + header.length() + 1;
        int padded = (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        ByteBuffer bytes =
                ByteBuffer.allocate(padded + 2 * weight.values().length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).putShort((short) (padded - MAGIC.length - 2));
        bytes.put(header.getBytes(StandardCharsets.US_ASCII));
        while (bytes.position() < padded - 1) {
            bytes.put((byte) ' ');
        }
        bytes.put((byte) '\n');
        for (float value : weight.values()) {
            bytes.putShort(HalfFloat.of(value));
        }
        return bytes.array();
    }

    /**
     * Reads weights. Closes the stream.
     *
     * @throws IOException if it is not such a file, or ends early
     */
    public static Weights read(InputStream in) throws IOException {
        Map<String, Weight> arrays = new TreeMap<>();
        Map<String, String> provenance = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = all(zip);
                if (entry.getName().equals(PROVENANCE)) {
                    notes(bytes, provenance);
                } else if (entry.getName().endsWith(".npy")) {
                    String name = entry.getName();
                    arrays.put(name.substring(0, name.length() - 4), array(name, bytes));
                }
            }
        }
        if (arrays.isEmpty()) {
            throw new IOException("there are no arrays in it; it is not a file of weights");
        }
        return Weights.of(arrays, provenance);
    }

    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        return bytes.toByteArray();
    }

    private static void notes(byte[] bytes, Map<String, String> provenance) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf(" = ");
                if (equals > 0) {
                    provenance.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
        }
    }

    private static Weight array(String name, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < MAGIC.length + 2 || bytes[0] != MAGIC[0] || bytes[1] != MAGIC[1]) {
            throw new IOException(name + " is no NumPy array");
        }
        int length = Short.toUnsignedInt(buffer.getShort(MAGIC.length));
        int data = MAGIC.length + 2 + length;
        if (data > bytes.length) {
            throw new EOFException(name + " ends in its header");
        }
        Matcher header = HEADER.matcher(new String(bytes, MAGIC.length + 2, length, StandardCharsets.US_ASCII));
        if (!header.find()) {
            throw new IOException(name + " is not an array of 16-bit floats in two dimensions");
        }
        int rows = Integer.parseInt(header.group(1));
        int columns = Integer.parseInt(header.group(2));
        if (bytes.length - data != 2L * rows * columns) {
            throw new EOFException(name + " has " + (bytes.length - data) / 2 + " numbers, its header promises " + rows
                    + " x " + columns);
        }
        float[] values = new float[rows * columns];
        buffer.position(data);
        for (int i = 0; i < values.length; i++) {
            values[i] = HalfFloat.value(buffer.getShort());
        }
        return new Weight(rows, columns, values);
    }
}
