package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An answer waits until its member has read it, on whichever device; what the member finds of it can be said later. */
@Order(10)
class AnswerReadTest extends BrowserTestBase {
    private static final int PHONE = 320;
    private static final String WORDS = "Da li susret može da se odloži?";

    @Test
    void answerThatWasReadWaitsNoLongerOnAnyDevice(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Answers are read");
        var comment = piece.say(WORDS).expect(201).id();
        piece.answer(comment, "ACCEPTED").expect(201);
        try (var phone = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE);
                var another = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)) {
            another.signIn();
            assertThat(card(another)).isVisible();
            phone.signIn();

            // When
            phone.page()
                    .waitForResponse(
                            response -> response.url().endsWith(comment + "/response/reading") && response.ok(),
                            () -> card(phone).locator("a").click());

            // Then
            assertThat(phone.button("Da, o tome je reč")).isVisible();
            another.open("/").ready();
            assertThat(card(another)).hasCount(0);
            another.open("/?at=comment&id=" + comment).ready();
            assertThat(another.button("Da, o tome je reč")).isVisible();
        }
    }

    private static Locator card(BrowserUser member) {
        return member.page().locator("article").filter(new Locator.FilterOptions().setHasText(WORDS));
    }
}
