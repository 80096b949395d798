package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** That the comparison of pictures finds what people would see, and nothing else. */
class PictureComparisonTest {

    private static BufferedImage picture(Color ground, int height) {
        var picture = new BufferedImage(200, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 200, height);
        pen.dispose();
        return picture;
    }

    @Test
    void wordThatIsNewIsFound() {
        // Given
        var kept = picture(Color.WHITE, 400);
        var now = picture(Color.WHITE, 400);
        var pen = now.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(20, 20, 30, 10);
        pen.dispose();
        // When
        var comparison = PictureComparison.of(kept, now);
        // Then
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.difference().getRGB(25, 25) & 0xffffff).isEqualTo(0xd00000);
    }

    @Test
    void letterThatIsDrawnALittleDifferentlyIsNoDifference() {
        // Given
        var kept = picture(new Color(200, 200, 200), 400);
        var now = picture(new Color(190, 205, 200), 400);
        // When
        var comparison = PictureComparison.of(kept, now);
        // Then
        assertThat(comparison.isSame()).isTrue();
    }

    @Test
    void pageThatIsLongerIsADifference() {
        // Given
        var kept = picture(Color.WHITE, 400);
        var now = picture(Color.WHITE, 402);
        // When
        var comparison = PictureComparison.of(kept, now);
        // Then
        assertThat(comparison.share()).isEqualTo(1);
    }
}
