package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of a member, for whoever looks at it and however; the pictures are kept. */
@Order(9)
class MemberScreensTest extends BrowserTestBase {
    private static final int PHONE = 390;
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @ParameterizedTest
    @CsvSource({"member-rs-1, sr-RS", "member-mk-1, mk-MK", "member-xk-1, sq-XK"})
    void nobodyMeetsABarrierOnAPhone(String user, String locale, DemoStack demoStack) {
        // Given
        var screens = screens(demoStack, user);
        try (var member = browserSessions.person(demoStack, user, locale, PHONE)) {
            member.signIn();

            screens.forEach((name, path) -> {
                // When
                member.open(path).ready();

                // Then
                member.seesNoBarrier("phone-" + locale + "-" + name).needsNoSidewaysMove(name);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"member-rs-1, sr-RS", "member-mk-1, mk-MK"})
    void nothingHasToBeMovedSidewaysOnANarrowScreenNorWithTextTwiceAsLarge(
            String user, String locale, DemoStack demoStack) {
        // Given
        var screens = screens(demoStack, user);
        try (var member = browserSessions.person(demoStack, user, locale, NARROW)) {
            member.signIn();

            screens.forEach((name, path) -> {
                // When
                member.open(path).ready();

                // Then
                member.needsNoSidewaysMove(name);
                member.page().evaluate("document.documentElement.style.fontSize = '200%'");
                member.needsNoSidewaysMove(name + " with large text").picture("large-" + locale + "-" + name);
            });
        }
    }

    @Test
    void firstTaskSaysHowLongItTakesAndHowLongThereIs(DemoStack demoStack) {
        // Given
        ReviewFixture.begin(demoStack, "A short one");
        try (var member = browserSessions.person(demoStack, ReviewFixture.MEMBER, "en-GB", PHONE)) {
            // When
            member.signIn();

            // Then
            var task = member.page().locator("article.task .tags");
            assertThat(task).containsText("about 5 minutes");
            assertThat(task).containsText("days left");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "toString", "nothing"})
    void addressWithoutAScreenShowsTheStart(String name, DemoStack demoStack) {
        // Given
        try (var member = browserSessions.person(demoStack, "member-rs-1", "en-GB", DESKTOP)) {
            member.signIn();

            // When
            member.open("/?at=" + name).ready();

            // Then
            assertThat(member.page().locator("home-screen")).hasCount(1);
        }
    }

    @Test
    void nobodyMeetsABarrierInTheDark(DemoStack demoStack) {
        // Given
        var screens = screens(demoStack, "member-rs-2");
        var dark = new Browser.NewContextOptions()
                .setLocale("sr-Cyrl-RS")
                .setViewportSize(DESKTOP, 800)
                .setColorScheme(ColorScheme.DARK);
        try (var member = browserSessions.person(demoStack, "member-rs-2", dark)) {
            member.signIn();

            screens.forEach((name, path) -> {
                // When
                member.open(path).ready();

                // Then
                member.seesNoBarrier("dark-" + name);
            });
        }
    }

    @Test
    void nobodyMeetsABarrierWithColoursOfTheirOwn(DemoStack demoStack) {
        // Given
        var screens = screens(demoStack, "member-rs-1");
        var own = new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(DESKTOP, 800)
                .setForcedColors(ForcedColors.ACTIVE);
        try (var member = browserSessions.person(demoStack, "member-rs-1", own)) {
            member.signIn();

            screens.forEach((name, path) -> {
                // When
                member.open(path).ready();

                // Then
                member.seesNoBarrier("contrast-" + name);
            });
        }
    }

    @Test
    void textsThatWaitForANativeReaderStandBesideTheEnglishOnes(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, "nobody", "mk-MK", NARROW)) {
            // When
            visitor.open("/?at=wording").ready();

            // Then
            assertThat(visitor.heading("Текстови што чекаат изворен говорник")).isVisible();
            assertThat(visitor.page()
                            .locator("tr", new Page.LocatorOptions().setHasText("There is no connection."))
                            .first())
                    .containsText("Нема врска.");
            visitor.seesNoBarrier("wording").needsNoSidewaysMove("wording");
        }
    }

    /** The addresses of all screens, with something of that member to show on each. */
    private static Map<String, String> screens(DemoStack demoStack, String user) {
        var review = demoStack.known().id("review");
        var screens = new LinkedHashMap<String, String>();
        screens.put("home", "/");
        screens.put("reading", "/?at=reading&review=" + review);
        screens.put("saying", "/?at=saying&review=" + review);
        screens.put("comments", "/?at=comments");
        screens.put("comment", "/?at=comment&id=" + demoStack.known().id("comment." + user));
        screens.put("done", "/?at=done");
        screens.put("place", "/?at=place");
        screens.put("meetings", "/?at=meetings");
        screens.put("standards", "/?at=standards");
        screens.put("payments", "/?at=payments");
        screens.put("messages", "/?at=messages");
        screens.put("data", "/?at=data");
        screens.put("help", "/?at=help");
        screens.put("about", "/?at=about");
        screens.put("back", "/?at=back");
        screens.put("missing", "/?at=comment&id=00000000-0000-4000-8000-000000000000");
        return screens;
    }
}
