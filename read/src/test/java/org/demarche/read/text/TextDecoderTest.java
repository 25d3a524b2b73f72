package org.demarche.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.read.text.Decoding.Decoded;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String REPORT = "“Raisi met Díaz-Canel in Havana,” the ministry said. Both sides signed – at"
            + " last – an agreement on trade, and the café owners’ union protested.";

    @Test
    void readsUtf8WithoutANote() {
        assertThat(TextDecoder.decode(bytes(REPORT))).isEqualTo(new Decoded(REPORT, Optional.empty()));
    }

    @Test
    void dropsAUtf8ByteOrderMark() {
        assertThat(decoded(bytes("\uFEFF" + REPORT)).text()).isEqualTo(REPORT);
    }

    @Test
    void honoursUtf16ByteOrderMarks() {
        assertThat(decoded(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(REPORT);
        assertThat(decoded(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo(REPORT);
    }

    @Test
    void guessesWindows1252AndSaysSo() {
        Decoded decoded = decoded(REPORT.getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.text()).isEqualTo(REPORT);
        assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note).contains("windows-1252"));
    }

    @Test
    void guessesLatin1() {
        String text = "The president of Perú met the señor from São Paulo and visited a café in Düsseldorf.";

        assertThat(decoded(text.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(text);
    }

    @Test
    void guessesCyrillic() {
        String text = "Президент России встретился с президентом Ирана в четверг в Москве и подписал соглашение.";

        assertThat(decoded(text.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(text);
    }

    @Test
    void replacesAFewBrokenSequencesOfUtf8AndSaysSo() {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes(bytes(REPORT));
        broken.write(0xE2);
        broken.writeBytes(bytes(" end"));

        Decoded decoded = decoded(broken.toByteArray());

        assertThat(decoded.text()).isEqualTo(REPORT + "\uFFFD end");
        assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note).contains("1 broken"));
    }

    @Test
    void saysWhatBinaryFilesLookLike() {
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains("JPEG");
        assertThat(reason(bytes("%PDF-1.7\n1 0 obj"))).contains("PDF");
        assertThat(reason(bytes("PK\u0003\u0004abc"))).contains("ZIP");
        assertThat(reason(bytes("some text\0more"))).contains("NUL");
        assertThat(reason(bytes("\u0001\u0002\u0003\u0004\u0005 abc"))).contains("control characters");
        assertThat(reason(bytes("\n <!DOCTYPE html><p>a"))).contains("HTML");
    }

    @Test
    void keepsTheOddControlCharacterOfWireCopy() {
        String text = "\u0002" + REPORT + "\u0003";

        assertThat(decoded(bytes(text + REPORT)).text()).startsWith("\u0002");
    }

    @Test
    void keepsLineEndsAsTheyAre() {
        assertThat(decoded(bytes("a\r\nb\rc\n")).text()).isEqualTo("a\r\nb\rc\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Decoded decoded(byte[] bytes) {
        return TextDecoder.decode(bytes).match(decoded -> decoded, reason -> {
            throw new AssertionError(reason);
        });
    }

    private static String reason(byte[] bytes) {
        return TextDecoder.decode(bytes).match(Decoded::text, reason -> reason);
    }
}
