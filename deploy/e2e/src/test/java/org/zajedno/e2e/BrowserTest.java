package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Order(8)
class BrowserTest extends BrowserTestBase {
    private static final String MEMBER = "member-rs-1";
    private static final int DESKTOP = 1280;

    @Test
    void memberSignsInWithTheKeyboardAloneAndSeesTheOpenReviewsInSerbian(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-RS", DESKTOP)) {
            member.open("/").seesNoBarrier("signed-out");

            // When
            member.tabTo(member.link("Prijavite se")).press("Enter");
            var page = member.page();
            assertThat(page.locator("#username")).isFocused();
            member.picture("sign-in").type(MEMBER).press("Tab");
            assertThat(page.locator("#password")).isFocused();
            member.type(MEMBER).press("Enter");
            page.waitForURL(demoStack.gateway() + "/");

            // Then
            assertThat(member.heading("Saglasnost za učešće u studiji IMPULSE")).isVisible();
            assertThat(member.heading("Šta čeka vaše mišljenje")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "sr-Latn");
            assertNoTokenIsReadable(member);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Sign in to your account",
        "sr-Latn, Prijavite se na svoj nalog",
        "sr-Cyrl, Пријавите се на свој налог",
        "sq, Hyni në llogarinë tuaj",
        "mk, Најавете се на вашата сметка",
        "bs, Prijavite se na svoj račun",
        "cnr, Prijavite se na svoj nalog"
    })
    void signInPageSpeaksTheLanguageChosenBeforeIt(String language, String title, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, MEMBER, "sq-AL", DESKTOP)) {
            member.open("/");
            member.page().locator("label.language select").selectOption(language);
            assertThat(member.page().locator("html")).hasAttribute("lang", language);

            // When
            member.page().locator("main a[href^='/sign-in']").click();

            // Then
            assertThat(member.heading(title)).isVisible();
            assertThat(member.page().locator("html[lang|='" + language + "']")).isVisible();
        }
    }

    @Test
    void linkLeadsThroughTheSignInToWhatItNames(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-RS", DESKTOP)) {
            member.open("/?at=payments");

            // When
            member.link("Prijavite se").click();
            member.giveName(member.page());

            // Then
            assertThat(member.heading("Naknada")).isVisible();
            assertThat(member.page()).hasURL(demoStack.gateway() + "/?at=payments");
        }
    }

    @Test
    void signOutEndsTheSessionEverywhere(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-RS", DESKTOP)) {
            member.signIn();

            // When
            member.button("Odjavite se").click();

            // Then
            assertThat(member.link("Prijavite se")).isVisible();
            member.page().reload();
            assertThat(member.link("Prijavite se")).isVisible();
            member.link("Prijavite se").click();
            assertThat(member.page().locator("#username")).isVisible();
        }
    }

    @Test
    void eachWindowReturnsToItsOwnPageWhenBothSignIn(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-RS", DESKTOP)) {
            member.open("/?at=payments");
            member.link("Prijavite se").click();
            var second = member.context().newPage();
            second.navigate(demoStack.gateway() + "/?at=comments");
            second.locator("main a[href^='/sign-in']").click();
            assertThat(second.locator("#username")).isVisible();

            // When
            member.giveName(member.page());
            assertThat(member.heading("Naknada")).isVisible();
            member.giveName(second);

            // Then
            assertThat(second.locator("h1")).hasText("Moji komentari");
            assertThat(second).hasURL(demoStack.gateway() + "/?at=comments");
            assertThat(member.page()).hasURL(demoStack.gateway() + "/?at=payments");
        }
    }

    @Test
    void damagedSessionIsNobodysAndKeepsNobodyFromSigningIn(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member =
                browserSessions.person(demoStack, MEMBER, "sr-RS", DESKTOP).signIn()) {
            var session = member.context().cookies().stream()
                    .filter(cookie -> cookie.name.startsWith("__Host-q_session"))
                    .toList();
            session.forEach(cookie -> cookie.value = "damaged");
            member.context().addCookies(session);

            // When
            member.open("/");

            // Then
            assertThat(member.link("Prijavite se")).isVisible();
            assertThat(member.context().cookies()).noneMatch(cookie -> cookie.name.startsWith("__Host-q_session"));
            member.link("Prijavite se").click();
            assertThat(member.heading("Šta čeka vaše mišljenje")).isVisible();
        }
    }

    @Test
    void signInThatTheBrowserForgotIsToldOnThePage(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-RS", 320)) {
            member.open("/");
            member.link("Prijavite se").click();
            assertThat(member.page().locator("#username")).isVisible();
            member.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_auth")));

            // When
            member.giveName(member.page());

            // Then
            assertThat(member.page().locator("main > .notice")).hasText("Prijava nije uspela. Pokušajte ponovo.");
            member.seesNoBarrier("sign-in-forgotten").needsNoSidewaysMove("sign-in-forgotten");
            member.link("Prijavite se").click();
            assertThat(member.heading("Šta čeka vaše mišljenje")).isVisible();
        }
    }

    @Test
    void firstLoadIsSmall(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, MEMBER, "mk-MK", 390)) {
            var received = visitor.countBytes();

            // When
            visitor.open("/");
            assertThat(visitor.link("Најавете се")).isVisible();

            // Then
            assertThat(received.get()).as("bytes").isBetween(1L, 120_000L);
        }
    }

    /** With the texts of the page and all fonts, for somebody whose browser has kept nothing. */
    @Test
    void homeIsSmall(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions
                .personWithoutWorker(demoStack, MEMBER, "sr-RS", 390)
                .signIn()) {
            var received = member.countBytes();

            // When
            member.open("/").ready();
            assertThat(member.page().locator("main article").first()).isVisible();

            // Then
            assertThat(received.get()).as("bytes").isBetween(1L, 160_000L);
        }
    }

    /** What is waited for on a slow line: the page itself was kept when it was opened first. */
    @Test
    void homeFetchesLittleWhereThePageIsKept(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions
                .personWithoutWorker(demoStack, MEMBER, "sr-RS", 390)
                .signIn()) {
            var received = member.countBytesBesideWhatIsKept();

            // When
            member.open("/").ready();
            assertThat(member.page().locator("main article").first()).isVisible();

            // Then
            assertThat(received.get()).as("bytes").isBetween(1L, 10_000L);
        }
    }

    @Test
    void homeAsksOnce(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions
                .personWithoutWorker(demoStack, MEMBER, "sr-RS", 390)
                .signIn()) {
            var asked = new ArrayList<String>();
            member.page()
                    .onRequest(request -> asked.add(URI.create(request.url()).getPath()));

            // When
            member.open("/").ready();

            // Then
            assertThat(member.page().locator("main article").first()).isVisible();
            assertThat(asked.stream().filter(path -> path.startsWith("/v1/"))).containsExactly("/v1/home");
        }
    }

    private static void assertNoTokenIsReadable(BrowserUser member) {
        var page = member.page();
        assertThat((String) page.evaluate("document.cookie")).isEmpty();
        assertThat((String) page.evaluate("JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})"))
                .doesNotContain("eyJ");
        assertThat(member.context().cookies())
                .filteredOn(cookie -> cookie.name.startsWith("__Host-"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.secure).isTrue();
                });
        assertThat(page.content()).doesNotContain("eyJ");
    }
}
