package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The page opens without a network: with the numbers to call for everybody, and with what was read on the own phone. */
@Order(10)
class OfflineTest extends BrowserTestBase {
    private static final int PHONE = 360;
    private static final String MEMBER = "member-rs-1";
    /** The worker answers for the page, and has all of its files. */
    private static final String PAGE_IS_KEPT = """
            async () => navigator.serviceWorker.controller !== null && (await caches.match('/')) !== undefined
                && (await Promise.all(performance.getEntriesByType('resource').map((file) => file.name)
                    .filter((name) => name.includes('/static/bundle/')).map((name) => caches.match(name)))).every(Boolean)""";

    private static final String REPLIES = "async () => (await (await caches.open('zajedno.replies')).keys()).length";

    @Test
    void pageThatIsLoadedAnewSaysWhomToCall(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, MEMBER, "sr-RS", PHONE)) {
            visitor.open("/?at=help").ready().page().waitForFunction(PAGE_IS_KEPT);
            visitor.context().setOffline(true);

            // When
            visitor.page().reload();

            // Then
            assertThat(visitor.heading("Nije mi dobro")).isVisible();
            assertThat(visitor.page().locator("main a[href='tel:194']").first()).isVisible();
            visitor.seesNoBarrier("help-loaded-offline").needsNoSidewaysMove("help-loaded-offline");
        }
    }

    @Test
    void everyOtherPageSaysThatThereIsNoNetworkAndWhomToCall(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member =
                browserSessions.person(demoStack, MEMBER, "mk-MK", PHONE).signIn()) {
            member.page().waitForFunction(PAGE_IS_KEPT);
            member.context().setOffline(true);

            // When
            member.page().reload();

            // Then
            assertThat(member.heading("Не сме достапни")).isVisible();
            assertThat(member.page().locator("main")).containsText("Нема врска.");
            assertThat(member.page().locator("main a[href='tel:194']").first()).isVisible();
            assertThat(member.page().evaluate(REPLIES)).isEqualTo(0);
        }
    }

    @Test
    void materialOnceOpenedIsReadAndAnsweredOnTheOwnPhone(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Čitano u autobusu");
        try (var member =
                browserSessions.person(demoStack, MEMBER, "sr-RS", PHONE).signIn()) {
            choosesOwnPhone(member);
            member.open("/").ready();
            member.open("/?at=reading&review=" + piece.review()).ready();
            member.page().waitForFunction(PAGE_IS_KEPT);
            member.page().waitForLoadState(LoadState.NETWORKIDLE);
            var text = member.page().locator("[data-paragraph]").first().textContent();
            member.context().setOffline(true);
            member.page().reload();
            assertThat(member.page().locator("[data-paragraph]").first()).hasText(text);
            assertThat(member.page().locator("main > .notice").first()).containsText("Nema veze.");
            member.seesNoBarrier("reading-offline").needsNoSidewaysMove("reading-offline");
            member.open("/?at=saying&review=" + piece.review()).ready();
            member.page().locator("#words").fill("Ovo sam napisao u tunelu.");
            member.page()
                    .waitForFunction(
                            "() => Object.keys(localStorage).some((name) => name.startsWith('zajedno.words.'))");

            // When
            member.context().setOffline(false);

            // Then
            member.page()
                    .waitForFunction(
                            "() => !Object.keys(localStorage).some((name) => name.startsWith('zajedno.words.'))");
            assertThat(member.page().locator("main > .notice")).hasCount(0);
            member.page().locator("main form button").first().click();
            assertThat(member.heading("Hvala vam")).isVisible();
        }
    }

    @Test
    void nothingIsLeftOnTheOwnPhoneAfterSigningOut(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member =
                browserSessions.person(demoStack, MEMBER, "sr-RS", PHONE).signIn()) {
            choosesOwnPhone(member);
            member.open("/").ready();
            member.page().waitForFunction(PAGE_IS_KEPT);
            member.page().waitForFunction("async () => (await (" + REPLIES + ")()) > 0");

            // When
            member.page().locator(".account button").click();

            // Then
            assertThat(member.page().locator("main > .notice")).isVisible();
            assertThat(member.page().evaluate(REPLIES)).isEqualTo(0);
            member.context().setOffline(true);
            member.page().reload();
            assertThat(member.heading("Nismo dostupni")).isVisible();
        }
    }

    @Test
    void nextPersonOnThePhoneSeesNothingOfWhoseItWas(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member =
                browserSessions.person(demoStack, MEMBER, "sr-RS", PHONE).signIn()) {
            choosesOwnPhone(member);
            member.open("/").ready();
            member.page().waitForFunction("async () => (await (" + REPLIES + ")()) > 0");
            member.context().clearCookies();
            var next = member.context().newPage();
            next.navigate(demoStack.gateway().toString());
            next.locator("main a.action[href*='sign-in']").click();
            next.locator("#username").fill("member-rs-2");
            next.locator("#password").fill("member-rs-2");
            next.locator("#password").press("Enter");
            assertThat(next.locator("footer strong")).hasText("member-rs-2");
            next.waitForFunction(PAGE_IS_KEPT);
            member.context().setOffline(true);

            // When
            next.reload();

            // Then
            assertThat(next.locator("h1")).hasText("Nismo dostupni");
            assertThat(next.evaluate(REPLIES)).isEqualTo(0);
        }
    }

    private static void choosesOwnPhone(BrowserUser member) {
        member.open("/?at=place").ready();
        member.button("Ovo je moj telefon").click();
        assertThat(member.button("Ne čuvajte ništa na ovom telefonu")).isVisible();
        member.seesNoBarrier("own-phone").needsNoSidewaysMove("own-phone");
    }
}
