package org.demarche.read;

import java.io.InputStream;
import java.util.Arrays;

/** A stream of so many letters on one line, made as they are read. */
public final class Letters extends InputStream {
    private long left;

    public Letters(long length) {
        this.left = length;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) {
        if (left <= 0) {
            return -1;
        }
        int given = (int) Math.min(length, left);
        Arrays.fill(target, start, start + given, (byte) 'a');
        left -= given;
        return given;
    }
}
