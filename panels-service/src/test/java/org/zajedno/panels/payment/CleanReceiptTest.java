package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

/** A receipt is kept without what it tells beside its picture, and its picture stays as it is. */
class CleanReceiptTest {

    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillRect(3, 4, 20, 10);
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] segment(int marker, byte[] content) {
        return join(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    private static byte[] chunk(String type, String content) {
        var crc = new CRC32();
        crc.update(ascii(type + content));
        return join(
                ByteBuffer.allocate(4).putInt(content.length()).array(),
                ascii(type + content),
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] exif(int turned) {
        return join(
                ascii("Exif\0\0MM\0*\0\0\0\10\0\2\1\17\0\2\0\0\0\4Ana\0\1\22\0\3\0\0\0\1\0"),
                new byte[] {(byte) turned},
                ascii("\0\0\0\0\0\0"),
                ascii("Ana's phone 44.81N 20.46E"));
    }

    private static int[] points(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file)).getRGB(0, 0, 40, 30, null, 0, 40);
    }

    @Test
    void photographLosesItsPlaceAndDeviceAndStaysTurned() throws IOException {
        var plain = picture("jpg");
        var told = join(
                Arrays.copyOf(plain, 2),
                segment(0xE1, exif(6)),
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ana</x:xmpmeta>")),
                segment(0xED, ascii("Photoshop 3.0\0Ana")),
                segment(0xFE, ascii("a remark of Ana")),
                Arrays.copyOfRange(plain, 2, plain.length),
                ascii("a film of Ana behind the end"));

        var clean = CleanReceipt.of(told, ReceiptType.JPEG);

        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .doesNotContain("Ana")
                .doesNotContain("44.81");
        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6");
        assertThat(points(clean)).isEqualTo(points(plain));
    }

    @Test
    void pictureLosesItsWords() throws IOException {
        var plain = picture("png");
        int end = plain.length - 12;
        var told = join(
                Arrays.copyOf(plain, end),
                chunk("tEXt", "Author\0Ana"),
                chunk("eXIf", "Ana"),
                Arrays.copyOfRange(plain, end, plain.length),
                ascii("Ana"));

        var clean = CleanReceipt.of(told, ReceiptType.PNG);

        assertThat(clean).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 200})
    void damagedPictureIsRefused(int length) throws IOException {
        var photograph = Arrays.copyOf(picture("jpg"), length);
        var picture = Arrays.copyOf(picture("png"), Math.max(9, length / 2));

        assertThatThrownBy(() -> CleanReceipt.of(photograph, ReceiptType.JPEG)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> CleanReceipt.of(picture, ReceiptType.PNG)).isInstanceOf(Refusal.class);
    }
}
