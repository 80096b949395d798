package org.zajedno.panels.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a copy shows it, without what it tells beside itself.
 *
 * @param width in points of the picture, as is the height
 */
record Picture(boolean isPhotograph, byte[] content, int width, int height) {

    /**
     * Where a picture of a file stands, and which one it is.
     *
     * @param behind how many paragraphs stand before it
     * @param source a part of the package, with what is cut off its sides behind a {@code #}; or a {@code data:} address
     */
    record Position(int behind, String source) {}

    private static final long LARGEST = 40_000_000;
    private static final int WHOLE = 100_000;
    private static final Pattern CUT = Pattern.compile("#(-?\\d{1,7}),(-?\\d{1,7}),(-?\\d{1,7}),(-?\\d{1,7})$");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    static String cut(String part, int left, int top, int right, int bottom) {
        return left == 0 && top == 0 && right == 0 && bottom == 0
                ? part
                : part + "#" + left + "," + top + "," + right + "," + bottom;
    }

    static String partOf(String source) {
        return CUT.matcher(source).replaceFirst("");
    }

    /** The picture; empty if it is damaged, very large, or of a kind that cannot be cleaned. */
    static Optional<Picture> of(byte[] file, String source) {
        try {
            var size = size(file);
            if (size == null || (long) size[0] * size[1] > LARGEST || size[0] < 1 || size[1] < 1) {
                return Optional.empty();
            }
            var cut = CUT.matcher(source);
            if (cut.find()) {
                return cut(file, cut.toMatchResult());
            }
            if (begins(file, JPEG)) {
                return Optional.of(new Picture(true, CleanPicture.ofJpeg(file), size[0], size[1]));
            }
            return begins(file, PNG)
                    ? Optional.of(new Picture(false, CleanPicture.ofPng(file), size[0], size[1]))
                    : drawn(read(file));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static int @Nullable [] size(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return new int[] {reader.getWidth(0), reader.getHeight(0)};
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(file));
        if (picture == null) {
            throw new IllegalArgumentException("no picture");
        }
        return picture;
    }

    /** What a program cut off a picture is still in the file: it is cut off here for good. Numbers are thousandths of a percent. */
    private static Optional<Picture> cut(byte[] file, MatchResult sides) throws IOException {
        var picture = read(file);
        int left = share(sides.group(1), picture.getWidth());
        int top = share(sides.group(2), picture.getHeight());
        int width = picture.getWidth() - left - share(sides.group(3), picture.getWidth());
        int height = picture.getHeight() - top - share(sides.group(4), picture.getHeight());
        return width < 1 || height < 1 ? Optional.empty() : drawn(picture.getSubimage(left, top, width, height));
    }

    private static int share(String thousandths, int whole) {
        return (int) ((long) whole * Math.clamp(Integer.parseInt(thousandths), 0, WHOLE) / WHOLE);
    }

    private static Optional<Picture> drawn(BufferedImage picture) throws IOException {
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var canvas = drawn.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return Optional.of(new Picture(false, png.toByteArray(), drawn.getWidth(), drawn.getHeight()));
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    String mediaType() {
        return isPhotograph ? "image/jpeg" : "image/png";
    }
}
