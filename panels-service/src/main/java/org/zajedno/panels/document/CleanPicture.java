package org.zajedno.panels.document;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/**
 * A picture without what it tells beside itself: where and with which device it was taken, who made it, smaller pictures of an
 * earlier state, and what stands behind its end. Of a photograph only how it is turned is kept. What is damaged is an
 * {@link IllegalArgumentException}.
 */
public final class CleanPicture {

    private static final Set<String> PICTURE_CHUNKS =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "bKGD", "sBIT");
    private static final Set<String> PICTURE_BOXES = Set.of("jP  ", "ftyp", "jp2h");
    private static final int BOX_HEAD = 8;
    private static final int START_OF_CODESTREAM = 0xFF4F;
    private static final int START_OF_TILE = 0xFF90;
    private static final int REMARK = 0xFF64;
    private static final int PNG_HEAD = 8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int COLOURS = 0xEE;
    private static final int COLOURS_LENGTH = 12;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_OF_PICTURE = 0xDD;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private final ByteBuffer file;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();

    private CleanPicture(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    public static byte[] ofJpeg(byte[] file) {
        return cleaned(file, CleanPicture::jpeg);
    }

    public static byte[] ofPng(byte[] file) {
        return cleaned(file, CleanPicture::png);
    }

    /** JPEG 2000, in its boxes or as a bare codestream (ISO/IEC 15444-1, annexes A and I). */
    public static byte[] ofJpeg2000(byte[] file) {
        return cleaned(file, CleanPicture::jpeg2000);
    }

    private static byte[] cleaned(byte[] file, Function<CleanPicture, byte[]> clean) {
        try {
            return clean.apply(new CleanPicture(file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException damaged) {
            throw new IllegalArgumentException("damaged", damaged);
        }
    }

    private byte[] jpeg2000() {
        if (file.getInt(0) >>> 16 == START_OF_CODESTREAM) {
            codestream(file.remaining());
            return clean.toByteArray();
        }
        while (file.hasRemaining()) {
            int start = file.position();
            int length = file.getInt();
            var name = new byte[4];
            file.get(name);
            int size = length == 0 ? file.limit() - start : length;
            if (size < BOX_HEAD) {
                throw new IllegalArgumentException("a box of no length");
            }
            var type = new String(name, StandardCharsets.US_ASCII);
            if (type.equals("jp2c")) {
                int before = clean.size();
                codestream(size - BOX_HEAD);
                var cleaned = Arrays.copyOfRange(clean.toByteArray(), before, clean.size());
                var head = Arrays.copyOf(clean.toByteArray(), before);
                clean.reset();
                clean.writeBytes(head);
                clean.writeBytes(ByteBuffer.allocate(BOX_HEAD)
                        .putInt(BOX_HEAD + cleaned.length)
                        .put(name)
                        .array());
                clean.writeBytes(cleaned);
            } else if (PICTURE_BOXES.contains(type)) {
                file.position(start);
                copy(size);
            }
            file.position(Math.addExact(start, size));
        }
        return clean.toByteArray();
    }

    /** Copies the main head but for its remarks, and the picture behind it. */
    private void codestream(int length) {
        int end = Math.addExact(file.position(), length);
        copy(2);
        for (int marker = file.getShort() & 0xFFFF; marker != START_OF_TILE; marker = file.getShort() & 0xFFFF) {
            int size = file.getShort(file.position()) & 0xFFFF;
            if (marker == REMARK) {
                file.position(file.position() + size);
            } else {
                file.position(file.position() - 2);
                copy(size + 2);
            }
        }
        file.position(file.position() - 2);
        copy(end - file.position());
    }

    private byte[] png() {
        copy(PNG_HEAD);
        for (var type = ""; !type.equals("IEND"); ) {
            int start = file.position();
            int length = file.getInt();
            var name = new byte[4];
            file.get(name);
            type = new String(name, StandardCharsets.US_ASCII);
            file.position(start);
            if (length < 0) {
                throw new IllegalArgumentException("a chunk of no length");
            }
            if (PICTURE_CHUNKS.contains(type)) {
                copy(length + 12);
            } else {
                file.position(Math.addExact(start, Math.addExact(length, 12)));
            }
        }
        return clean.toByteArray();
    }

    private byte[] jpeg() {
        copy(2);
        for (int marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
            segment(marker);
        }
        mark(END_OF_IMAGE);
        return clean.toByteArray();
    }

    private int marker() {
        int found = file.get() & 0xFF;
        if (found != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        while (found == 0xFF) {
            found = file.get() & 0xFF;
        }
        return found;
    }

    private void segment(int marker) {
        int start = file.position();
        int length = file.getShort() & 0xFFFF;
        var content = new byte[length - 2];
        file.get(content);
        if (marker == FIRST_APPLICATION + 1) {
            keepOrientation(content);
        } else if (marker == COLOURS && content.length == COLOURS_LENGTH
                || FIRST_FRAME <= marker && marker <= LAST_OF_PICTURE) {
            mark(marker);
            file.position(start);
            copy(length);
        }
        if (marker == START_OF_SCAN) {
            scan();
        }
    }

    /** The picture's own bytes, up to the next marker that is none of them. */
    private void scan() {
        while (true) {
            int read = file.get() & 0xFF;
            if (read == 0xFF) {
                int next = file.get(file.position()) & 0xFF;
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    file.position(file.position() - 1);
                    return;
                }
            }
            clean.write(read);
        }
    }

    private void keepOrientation(byte[] content) {
        int turned = orientation(content);
        if (turned != UPRIGHT) {
            mark(FIRST_APPLICATION + 1);
            clean.writeBytes(new byte[] {
                0,
                34,
                'E',
                'x',
                'i',
                'f',
                0,
                0,
                'M',
                'M',
                0,
                42,
                0,
                0,
                0,
                8,
                0,
                1,
                1,
                0x12,
                0,
                3,
                0,
                0,
                0,
                1,
                0,
                (byte) turned,
                0,
                0,
                0,
                0,
                0,
                0
            });
        }
    }

    private static int orientation(byte[] content) {
        if (content.length < 14 || !new String(content, 0, 4, StandardCharsets.US_ASCII).equals("Exif")) {
            return UPRIGHT;
        }
        var tiff = ByteBuffer.wrap(Arrays.copyOfRange(content, 6, content.length));
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if (at + 10 > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return Math.clamp(tiff.getShort(at + 8), 1, 8);
            }
        }
        return UPRIGHT;
    }

    private void mark(int marker) {
        clean.write(0xFF);
        clean.write(marker);
    }

    private void copy(int length) {
        var bytes = new byte[length];
        file.get(bytes);
        clean.writeBytes(bytes);
    }
}
