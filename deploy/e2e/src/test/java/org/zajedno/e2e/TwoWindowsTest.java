package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A member has the same unfinished text open twice; whichever window is behind is told, and neither text is lost. */
@Order(10)
class TwoWindowsTest extends BrowserTestBase {
    private static final int PHONE = 390;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String START = "Zajednički početak.";
    private static final String FIRST = "Tekst prvog prozora.";
    private static final String SECOND = "Tekst drugog prozora.";

    @Test
    void windowInWhichTheTextBeganIsToldOfWhatTheOtherWrote(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Dva prozora");
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            var second = openedTwice(demoStack, piece, member);
            words(second).fill(SECOND);
            kept(demoStack, piece, SECOND);

            // When
            words(member.page()).fill(FIRST);

            // Then
            assertThat(warning(member.page())).containsText("Oba teksta su sačuvana");
            assertThat(warning(member.page())).containsText(SECOND);
            member.seesNoBarrier("two-windows");
            assertThat(drafts(demoStack, piece)).containsExactlyInAnyOrder(FIRST, SECOND);
        }
    }

    @Test
    void windowThatWentOnWithTheTextIsToldOfWhatTheFirstWrote(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Dva prozora, obrnuto");
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            var second = openedTwice(demoStack, piece, member);
            words(member.page()).fill(FIRST);
            kept(demoStack, piece, FIRST);

            // When
            words(second).fill(SECOND);

            // Then
            assertThat(warning(second)).containsText("Oba teksta su sačuvana");
            assertThat(warning(second)).containsText(FIRST);
            assertThat(drafts(demoStack, piece)).containsExactlyInAnyOrder(FIRST, SECOND);
        }
    }

    /** The window that goes on with the text that the person began. */
    private static Page openedTwice(DemoStack demoStack, ReviewFixture piece, BrowserUser member) {
        member.open("/?at=saying&review=" + piece.review()).ready();
        words(member.page()).fill(START);
        kept(demoStack, piece, START);
        assertThat(member.page()).hasURL(Pattern.compile("draft="));
        var second = member.context().newPage();
        second.navigate(member.page().url());
        assertThat(words(second)).hasValue(START);
        return second;
    }

    private static Locator words(Page window) {
        return window.locator("#words");
    }

    private static Locator warning(Page window) {
        return window.locator(".notice.warning");
    }

    private static void kept(DemoStack demoStack, ReviewFixture piece, String text) {
        await().atMost(PATIENCE).until(() -> drafts(demoStack, piece).contains(text));
    }

    private static List<String> drafts(DemoStack demoStack, ReviewFixture piece) {
        return demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .get("/v1/review-requests/" + piece.review() + "/drafts")
                .expect(200)
                .items()
                .stream()
                .map(draft -> draft.path("text").asText())
                .toList();
    }
}
