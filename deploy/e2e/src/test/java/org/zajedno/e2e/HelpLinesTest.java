package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who is not well finds whom to call, with or without a network, signed in or not. */
@Order(9)
class HelpLinesTest extends BrowserTestBase {
    private static final int PHONE = 320;

    @Test
    void memberWithoutANetworkSeesTheNumbersOfTheOwnCountry(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.context().setOffline(true);

            // When
            member.page().locator("a.care").click();

            // Then
            assertThat(member.heading("Nije mi dobro")).isVisible();
            assertThat(call(member, "194").first()).isVisible();
            assertThat(call(member, "0800300303")).isVisible();
            assertThat(call(member, "124").first()).isHidden();
            member.seesNoBarrier("help-offline").needsNoSidewaysMove("help-offline");
        }
    }

    @ParameterizedTest
    @CsvSource({"sr-RS, Srbija", "sq-AL, Kosova*", "mk-MK, Северна Македонија", "bs-BA, Bosna i Hercegovina"})
    void visitorSeesTheNumbersOfAllCountriesTheLikelyOneFirst(String locale, String country, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, locale, PHONE)) {
            // When
            visitor.open("/");

            // Then
            assertThat(visitor.page().locator("main h3")).hasCount(5);
            assertThat(visitor.page().locator("main h3").first()).hasText(country);
            assertThat(call(visitor, "124")).hasCount(2);
            assertThat(call(visitor, "194")).hasCount(3);
            visitor.seesNoBarrier("visitor-help").needsNoSidewaysMove("visitor-help");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T11:59:00Z, 194, Sada se ne javljaju. Javljaju se od 14:00.",
        "2026-06-01T12:00:00Z, 0800300303, 'Sada se javljaju, do 23:00.'",
        "2026-12-01T12:59:00Z, 194, Sada se ne javljaju. Javljaju se od 14:00.",
        "2026-12-01T21:59:00Z, 0800300303, 'Sada se javljaju, do 23:00.'"
    })
    void linesThatAnswerNowGoFirst(Instant now, String first, String said, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)) {
            visitor.page().clock().setFixedTime(now.toEpochMilli());

            // When
            visitor.open("/");

            // Then
            assertThat(visitor.page().locator("main a[href^='tel:']").first()).hasAttribute("href", "tel:" + first);
            assertThat(visitor.page().getByText(said)).isVisible();
        }
    }

    @Test
    void pageThatCannotReachUsStillHasTheNumbers(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)) {
            visitor.page().route("**/session", Route::abort);

            // When
            visitor.open("/");

            // Then
            assertThat(visitor.heading("Nismo dostupni")).isVisible();
            assertThat(call(visitor, "0800300303")).isVisible();
            visitor.seesNoBarrier("not-reached").needsNoSidewaysMove("not-reached");
        }
    }

    @Test
    void pageWhoseProgramDoesNotComeStillHasTheNumbers(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)) {
            visitor.page().route("**/static/bundle/app-*.js", Route::abort);

            // When
            visitor.open("/");

            // Then
            assertThat(call(visitor, "112").first()).isVisible();
            assertThat(call(visitor, "0800300303")).isVisible();
            visitor.seesNoBarrier("stuck-help").needsNoSidewaysMove("stuck-help");
        }
    }

    private static Locator call(BrowserUser who, String phone) {
        return who.page().locator("main a[href='tel:" + phone + "']");
    }
}
