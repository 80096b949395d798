package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody finds who has no account. */
@Order(9)
class PublicFaceTest extends BrowserTestBase {
    private static final int NARROW = 320;

    @ParameterizedTest
    @CsvSource({
        "sr-RS, Vaše iskustvo menja istraživanja, Radimo zajedno",
        "mk-MK, Вашето искуство ги менува истражувањата, Да работиме заедно"
    })
    void visitorLearnsWhatThisIsAndWhatCameOfIt(String locale, String heading, String booklet, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, locale, NARROW)) {
            // When
            visitor.open("/");

            // Then
            assertThat(visitor.heading(heading)).isVisible();
            assertThat(visitor.page().locator(".steps li")).hasCount(4);
            assertThat(visitor.page().getByText(booklet)).isVisible();
            assertThat(visitor.link("office@zajedno.example")).isVisible();
            visitor.seesNoBarrier("public-face").needsNoSidewaysMove("public-face");
        }
    }

    @ParameterizedTest
    @CsvSource({"about, O ovim stranicama", "help, Nije mi dobro"})
    void visitorReadsWithoutAnAccount(String screen, String heading, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", NARROW)) {
            // When
            visitor.open("/?at=" + screen);

            // Then
            assertThat(visitor.heading(heading)).isVisible();
            assertThat(visitor.page().locator("main form")).hasCount(0);
            assertThat(visitor.link("office@zajedno.example")).hasCount(screen.equals("about") ? 1 : 0);
            assertThat(visitor.page().locator("main .notice")).hasCount(0);
            visitor.seesNoBarrier("open-" + screen).needsNoSidewaysMove("open-" + screen);
        }
    }

    @ParameterizedTest
    @CsvSource({"home", "comments", "desk"})
    void everythingElseAsksToSignIn(String screen, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var visitor = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", NARROW)) {
            // When
            visitor.open("/?at=" + screen);

            // Then
            assertThat(visitor.link("Prijavite se")).isVisible();
        }
    }
}
