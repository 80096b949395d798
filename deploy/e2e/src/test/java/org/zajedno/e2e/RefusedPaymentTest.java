package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A payment that was refused waits for its member, who asks for it again. */
@Order(13)
class RefusedPaymentTest extends BrowserTestBase {
    private static final int PHONE = 320;
    /** A picture of one dot. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void memberAsksAgainWithAnotherReceiptAndTheHistoryStays(DemoStack demoStack) {
        // Given the demonstration, in which the claim of this member was refused; others may have been since
        demoStack.known();
        try (var member =
                browserSessions.person(demoStack, "member-me-1", "sr-ME", PHONE).signIn()) {
            var told = member.heading("Jedna naknada nije isplaćena");
            assertThat(told.first()).isVisible();
            var before = told.count();
            member.seesNoBarrier("home-refused").needsNoSidewaysMove("home-refused");
            member.link("Pogledajte zašto i zatražite ponovo").first().click();
            member.ready();
            var refused = member.page()
                    .locator("article")
                    .filter(new Locator.FilterOptions().setHasText("Ovo nije isplaćeno."))
                    .first();
            var reason = refused.locator("p", new Locator.LocatorOptions().setHasText("Ovo nije isplaćeno."))
                    .textContent()
                    .replace("Ovo nije isplaćeno.", "")
                    .strip();

            // When
            member.button("Zatražite ponovo").first().click();
            member.seesNoBarrier("claim-again").needsNoSidewaysMove("claim-again");
            member.button("Zatražite isplatu").click();

            // Then
            assertThat(member.page().getByText("Zatražili ste isplatu.").first())
                    .isVisible();
            assertThat(member.heading("Ranije")).isVisible();
            assertThat(member.page().locator("li").getByText(reason)).isVisible();
            member.page()
                    .locator("input[type=file]")
                    .last()
                    .setInputFiles(new FilePayload("receipt.png", "image/png", PICTURE));
            assertThat(member.readOut()).hasText("Račun je dodat.");
            member.seesNoBarrier("claimed-again");
            member.open("/").ready();
            assertThat(told).hasCount(before - 1);
        }
    }
}
