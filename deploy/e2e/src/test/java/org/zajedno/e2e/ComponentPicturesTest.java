package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.local.Main;

/**
 * All components in all states look as they did. Where they are to look different, {@code -Dpictures.update=true} keeps the
 * pictures of now; where they are not, what differs is in {@code target/pictures}.
 */
@Order(10)
class ComponentPicturesTest extends BrowserTestBase {
    private static final Path KEPT =
            Main.project().resolve(Path.of("deploy", "e2e", "src", "test", "resources", "pictures"));
    private static final Path TARGET = Main.project().resolve(Path.of("deploy", "e2e", "target", "pictures"));

    @ParameterizedTest
    @CsvSource({"wide-light, 1280, LIGHT", "wide-dark, 1280, DARK", "narrow-light, 320, LIGHT"})
    void componentsLookAsTheyDid(String name, int width, ColorScheme colours, DemoStack demoStack) throws IOException {
        // Given
        demoStack.known();
        var options = new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(width, 800)
                .setColorScheme(colours);
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, options)) {
            visitor.open("/?at=components");
            assertThat(visitor.page().locator(".refusal")).isVisible();
            assertThat(visitor.page().locator("tr.detail")).isVisible();
            visitor.page().evaluate("document.fonts.ready");
            visitor.page().evaluate("document.activeElement.blur()");

            // When
            var now = picture(visitor.page());

            // Then
            keepIfAsked(name, now);
            var kept = ImageIO.read(KEPT.resolve(name + ".png").toFile());
            var comparison = PictureComparison.of(kept, ImageIO.read(new ByteArrayInputStream(now)));
            if (!comparison.isSame()) {
                comparison.write(TARGET.resolve(name + "-difference.png"));
                Files.write(TARGET.resolve(name + ".png"), now);
            }
            assertThat(comparison.share())
                    .as("what differs from the picture that is kept is in %s", TARGET)
                    .isLessThanOrEqualTo(PictureComparison.TOLERATED);
            visitor.seesNoBarrier("components-" + name).needsNoSidewaysMove("components-" + name);
        }
    }

    private static byte[] picture(Page page) {
        BrowserUser.growToThePage(page);
        return page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE));
    }

    private static void keepIfAsked(String name, byte[] now) throws IOException {
        if (Boolean.getBoolean("pictures.update")) {
            PictureComparison.keep(ImageIO.read(new ByteArrayInputStream(now)), KEPT.resolve(name + ".png"));
        }
    }
}
