package org.demarche.read.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of a stream of bytes, none of which is ever held beyond a limit: of a longer line only its number is kept. Blank
 * lines are counted and left out. Lines end with a line feed.
 */
public final class BoundedLines implements AutoCloseable {
    private static final int CHUNK_SIZE_BYTES = 65_536;

    /**
     * A line.
     *
     * @param number  counted from 1
     * @param content its bytes without the line feed, or why it was passed over
     */
    public record NumberedLine(long number, Parsed<byte[]> content) {}

    private final InputStream bytes;
    private final int limitBytes;
    private final byte[] chunk = new byte[CHUNK_SIZE_BYTES];
    private int position;
    private int available;
    private long number;
    private boolean ended;

    /** Lines of the stream, which is closed with them; a line may have as many bytes as the limit. */
    public BoundedLines(InputStream bytes, int limitBytes) {
        this.bytes = bytes;
        this.limitBytes = limitBytes;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws IOException if the stream cannot be read
     */
    public Optional<NumberedLine> next() throws IOException {
        while (refill()) {
            number++;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            if (!readLine(line)) {
                return Optional.of(new NumberedLine(
                        number,
                        new Parsed.Bad<>("the line is larger than " + limitBytes + " bytes and was passed over")));
            }
            byte[] content = line.toByteArray();
            if (!isBlank(content)) {
                return Optional.of(new NumberedLine(number, new Parsed.Good<>(content)));
            }
        }
        return Optional.empty();
    }

    /** Reads nothing more: there is no next line after this. */
    public void abandon() {
        ended = true;
        position = available;
    }

    @Override
    public void close() throws IOException {
        abandon();
        bytes.close();
    }

    /** Reads up to the end of the line; answers whether it kept within the limit. */
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        boolean within = true;
        while (refill()) {
            int end = position;
            while (end < available && chunk[end] != '\n') {
                end++;
            }
            within &= line.size() + (end - position) <= limitBytes;
            if (within) {
                line.write(chunk, position, end - position);
            }
            position = Math.min(end + 1, available);
            if (end < available) {
                return within;
            }
        }
        return within;
    }

    /** Whether there is a byte to read. */
    private boolean refill() throws IOException {
        while (!ended && position == available) {
            position = 0;
            available = Math.max(0, bytes.read(chunk));
            ended = available == 0;
        }
        return position < available;
    }

    private static boolean isBlank(byte[] content) {
        for (byte unit : content) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }
}
