package org.demarche.model.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WeightsFileTest {
    private static final Weights SOME = Weights.of(
            Map.of(
                    "pair.out.matrix",
                    new Weight(2, 3, new float[] {1, -2, 0.5f, 0, 4, 8}),
                    "pair.out.added",
                    Weight.vector(new float[] {0.25f, -1})),
            Map.of("id", "plover-1", "corpus", "three sentences = few"));

    private static byte[] written(Weights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WeightsFile.write(weights, out);
        return out.toByteArray();
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Weights read = WeightsFile.read(new ByteArrayInputStream(written(SOME)));

        assertThat(read).isEqualTo(SOME);
        assertThat(read.id()).isEqualTo("plover-1");
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertThat(written(SOME)).isEqualTo(written(SOME));
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a file of weights");
    }

    @Test
    void refusesAnArrayThatIsCutShort() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.npy"));
            String header = "{'descr': '<f2', 'fortran_order': False, 'shape': (2, 2), }";
            zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
            zip.write(header.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            zip.write(new byte[] {0, 0, 0, 0});
            zip.closeEntry();
        }

        assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.npy has 2 numbers, its header promises 2 x 2");
    }
}
