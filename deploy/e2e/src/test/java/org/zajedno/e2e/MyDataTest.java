package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is stored about somebody can be read on a page, not only saved. */
@Order(14)
class MyDataTest extends BrowserTestBase {
    private static final int PHONE = 320;

    @Test
    void memberReadsWhatIsStoredInPlainWords(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "What is stored");
        piece.say("Koliko traje jedan susret posle podne?").expect(201);
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            // When
            member.open("/?at=data").ready();

            // Then
            var written = member.page().locator("section[aria-labelledby=dataWritten]");
            assertThat(written.getByText("zapis").first()).isVisible();
            openAll(member);
            assertThat(written.getByText("Koliko traje jedan susret posle podne?"))
                    .isVisible();
            assertThat(member.heading("Moje mesto")).isVisible();
            member.seesNoBarrier("my-data-read").needsNoSidewaysMove("my-data-read");
            var saved = member.page()
                    .waitForDownload(() ->
                            member.button("Sačuvajte kopiju na ovom uređaju").click());
            assertThat(saved.suggestedFilename()).isEqualTo("zajedno.json");
        }
    }

    private static void openAll(BrowserUser member) {
        member.page().locator("main summary").all().forEach(Locator::click);
    }
}
