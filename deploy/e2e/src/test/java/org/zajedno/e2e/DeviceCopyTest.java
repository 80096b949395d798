package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Words that were typed without a network outlive their tab, for nobody but who wrote them. */
@Order(10)
class DeviceCopyTest extends BrowserTestBase {
    private static final int PHONE = 360;
    private static final String FIRST = "member-rs-1";
    private static final String SECOND = "member-rs-2";
    private static final String WORDS = "Ne znam koliko traje jedan susret.";
    private static final String SEALED =
            "Object.keys(localStorage).filter((name) => name.startsWith('zajedno.words.')).length";

    @Test
    void wordsTypedOfflineAreADraftWhenThePersonComesBack(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Pisano bez mreže");
        try (var member = browserSessions
                .personWithoutWorker(demoStack, FIRST, "sr-RS", PHONE)
                .signIn()) {
            closeWithoutANetwork(member, piece);

            // When
            var next = member.context().newPage();
            next.navigate(demoStack.gateway().toString());

            // Then
            assertThat(next.locator("article", new Page.LocatorOptions().setHasText("Pisano bez mreže")))
                    .isVisible();
            next.waitForFunction(SEALED + " === 0");
            next.reload();
            assertThat(next.locator("main q").getByText(WORDS)).isVisible();
        }
    }

    @Test
    void nextPersonOnTheDeviceSeesNothingOfThem(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Pisano na tuđem telefonu");
        try (var member = browserSessions
                .personWithoutWorker(demoStack, FIRST, "sr-RS", PHONE)
                .signIn()) {
            closeWithoutANetwork(member, piece);
            member.context().clearCookies();

            // When
            var next = member.context().newPage();
            next.navigate(demoStack.gateway().toString());
            next.locator("main a.action[href*='sign-in']").click();
            next.locator("#username").fill(SECOND);
            next.locator("#password").fill(SECOND);
            next.locator("#password").press("Enter");

            // Then
            assertThat(next.locator("footer strong")).hasText(SECOND);
            assertThat(next.locator("main .skeleton")).hasCount(0);
            assertThat(next.evaluate(SEALED)).isEqualTo(1);
            assertThat((String) next.evaluate("JSON.stringify({...localStorage})"))
                    .doesNotContain("traje");
            assertThat(next.getByText(WORDS)).hasCount(0);
        }
    }

    @Test
    void nothingIsLeftAfterSigningOut(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Pisano pre odlaska");
        try (var member = browserSessions
                .personWithoutWorker(demoStack, FIRST, "sr-RS", PHONE)
                .signIn()) {
            var page = member.page();
            page.route("**/drafts/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            write(page, demoStack, piece);
            page.waitForFunction(SEALED + " === 1");
            page.onDialog(Dialog::accept);

            // When
            member.button("Odjavite se").click();

            // Then
            assertThat(page.locator("main > .notice")).hasText("Odjavljeni ste.");
            assertThat(page.evaluate(SEALED)).isEqualTo(0);
        }
    }

    private static void closeWithoutANetwork(BrowserUser member, ReviewFixture piece) {
        var page = member.page();
        member.open("/?at=saying&review=" + piece.review()).ready();
        member.context().setOffline(true);
        page.locator("#words").fill(WORDS);
        page.waitForFunction(SEALED + " === 1");
        page.close();
        member.context().setOffline(false);
    }

    private static void write(Page page, DemoStack demoStack, ReviewFixture piece) {
        page.navigate(demoStack.gateway() + "/?at=saying&review=" + piece.review());
        page.locator("#words").fill(WORDS);
    }
}
