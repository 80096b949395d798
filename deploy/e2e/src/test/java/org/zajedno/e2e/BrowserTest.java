package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(8)
@ExtendWith(World.Provider.class)
class BrowserTest {
    private static final String MEMBER = "member-rs-1";
    private static final int NARROW = 320;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void memberSignsInWithTheKeyboardAloneAndSeesTheOpenReviewsInSerbian(World world) {
        // Given
        world.known();
        try (var context = serbian(1280)) {
            var page = context.newPage();
            page.navigate(world.gateway() + "/");
            assertThat(page.getByRole(AriaRole.LINK, named("Prijavi se"))).isVisible();
            assertAccessible(page, "signed-out");

            // When
            signInByKeyboard(page, world);

            // Then
            assertThat(page.getByRole(AriaRole.HEADING, named("Saglasnost za učešće u studiji IMPULSE")))
                    .isVisible();
            assertThat(page.getByText("Da li biste potpisali ovaj tekst?")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "sr-Latn");
            assertThat(page.getByText("Ovi materijali čekaju vaše mišljenje.")).isVisible();
            assertAccessible(page, "signed-in");
            assertNoTokenIsReadable(page, context);
        }
    }

    @Test
    void pageWorksAtThreeHundredAndTwentyPixels(World world) {
        // Given
        world.known();
        try (var context = serbian(NARROW)) {
            var page = context.newPage();

            // When
            signIn(page, world);

            // Then
            assertThat(page.getByRole(AriaRole.BUTTON, named("Odjavi se"))).isVisible();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(NARROW);
            assertAccessible(page, "narrow");
        }
    }

    @Test
    void signOutEndsTheSessionEverywhere(World world) {
        // Given
        world.known();
        try (var context = serbian(1280)) {
            var page = context.newPage();
            signIn(page, world);

            // When
            page.getByRole(AriaRole.BUTTON, named("Odjavi se")).click();

            // Then
            assertThat(page.getByRole(AriaRole.LINK, named("Prijavi se"))).isVisible();
            page.reload();
            assertThat(page.getByRole(AriaRole.LINK, named("Prijavi se"))).isVisible();
            page.getByRole(AriaRole.LINK, named("Prijavi se")).click();
            assertThat(page.locator("#username")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(picture("signed-out-asks-again")));
        }
    }

    private static BrowserContext serbian(int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale("sr-RS").setViewportSize(width, 800));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void signIn(Page page, World world) {
        page.navigate(world.gateway() + "/");
        page.getByRole(AriaRole.LINK, named("Prijavi se")).click();
        page.locator("#username").fill(MEMBER);
        page.locator("#password").fill(MEMBER);
        page.locator("#password").press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Odjavi se"))).isVisible();
    }

    private static void signInByKeyboard(Page page, World world) {
        var link = page.getByRole(AriaRole.LINK, named("Prijavi se"));
        for (var presses = 0; presses < 10 && !isFocused(page, "Prijavi se"); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(link).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#username")).isFocused();
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("sign-in")));
        page.keyboard().type(MEMBER);
        page.keyboard().press("Tab");
        assertThat(page.locator("#password")).isFocused();
        page.keyboard().type(MEMBER);
        page.keyboard().press("Enter");
        page.waitForURL(world.gateway() + "/");
    }

    private static boolean isFocused(Page page, String text) {
        return text.equals(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private static void assertAccessible(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)).setFullPage(true));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static void assertNoTokenIsReadable(Page page, BrowserContext context) {
        assertThat((String) page.evaluate("document.cookie")).isEmpty();
        assertThat((String) page.evaluate("JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})"))
                .doesNotContain("eyJ");
        assertThat(context.cookies())
                .filteredOn(cookie -> cookie.name.startsWith("__Host-"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.secure).isTrue();
                });
        assertThat(page.content()).doesNotContain("eyJ");
    }

    private static Path picture(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }
}
