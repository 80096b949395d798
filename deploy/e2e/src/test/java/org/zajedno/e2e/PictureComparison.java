package org.zajedno.e2e;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * How far a picture differs from the one that is kept. Edges of letters are drawn a little differently from browser to browser, so
 * that a point counts only if it differs clearly, and few points count for nothing.
 *
 * @param share of the points that differ, 0 to 1; 1 if the pictures have different sizes
 * @param difference what differs, in red on what is the same
 */
record PictureComparison(double share, BufferedImage difference) {

    /** What is let pass: a word is more. */
    static final double TOLERATED = 0.0005;

    private static final int CLEARLY = 64;
    private static final int RED = 0xd0_00_00;
    private static final int FEWER_COLOURS = 0xe0_e0_e0;

    static PictureComparison of(BufferedImage kept, BufferedImage now) {
        var width = Math.max(kept.getWidth(), now.getWidth());
        var height = Math.max(kept.getHeight(), now.getHeight());
        var difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var differing = 0L;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var differs = differs(kept, now, x, y);
                difference.setRGB(x, y, differs ? RED : faint(now.getRGB(x, y)));
                differing += differs ? 1 : 0;
            }
        }
        var sameSize = kept.getWidth() == now.getWidth() && kept.getHeight() == now.getHeight();
        return new PictureComparison(sameSize ? (double) differing / ((long) width * height) : 1, difference);
    }

    /** Writes a picture with fewer colours, which takes less room and differs from it less than what counts. */
    static void keep(BufferedImage picture, Path file) throws IOException {
        var coarse = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                coarse.setRGB(x, y, picture.getRGB(x, y) & FEWER_COLOURS);
            }
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(coarse, "png", file.toFile());
    }

    boolean isSame() {
        return share <= TOLERATED;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(difference, "png", file.toFile());
    }

    private static boolean differs(BufferedImage kept, BufferedImage now, int x, int y) {
        if (!within(kept, x, y) || !within(now, x, y)) {
            return true;
        }
        var one = kept.getRGB(x, y);
        var other = now.getRGB(x, y);
        return one != other
                && (apart(one >> 16, other >> 16) > CLEARLY
                        || apart(one >> 8, other >> 8) > CLEARLY
                        || apart(one, other) > CLEARLY);
    }

    private static boolean within(BufferedImage picture, int x, int y) {
        return x < picture.getWidth() && y < picture.getHeight();
    }

    private static int apart(int one, int other) {
        return Math.abs((one & 0xff) - (other & 0xff));
    }

    private static int faint(int colour) {
        var grey = ((colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff)) / 3;
        var light = 192 + grey / 4;
        return light << 16 | light << 8 | light;
    }
}
