package org.demarche.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that tells a reader who has gone ({@code demarche code ... | head}) from other failures. */
final class StandardOutput extends FilterOutputStream {
    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Nobody reads the output any more. */
    static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1L;

        ReaderGone(IOException cause) {
            super("nobody reads the output", cause);
        }
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            boolean gone = String.valueOf(failed.getMessage()).contains("Broken pipe");
            throw gone ? new ReaderGone(failed) : failed;
        }
    }

    /** Flushes; the output itself belongs to the process. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
