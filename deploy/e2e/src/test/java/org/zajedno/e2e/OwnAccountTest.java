package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.zajedno.local.demo.ApiResponse;

/** What somebody does with the own account: signing out on every device, and having it no more. */
@Order(19)
class OwnAccountTest extends BrowserTestBase {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int SOON = 20_000;
    private static final String LEAD = "ppi-rs";
    private static final String PASSWORD = "vrba jela smreka bor";

    @Test
    void memberSignsOutEverywhereAndDeletesTheAccount(DemoStack demoStack) {
        // Given
        var name = "jasen-" + UUID.randomUUID();
        var invitation = invite(demoStack, "Jasen");
        try (var phone = browserSessions.person(demoStack, "nobody", "sr-RS", PHONE);
                var laptop = browserSessions.person(demoStack, "nobody", "sr-RS", DESKTOP)) {
            phone.joinWithPassword(invitation.text("/invitationLetters"), name, PASSWORD);
            assertThat(phone.page().locator("#waiting")).isVisible();
            laptop.open("/")
                    .page()
                    .locator("main a[href^='/sign-in']:not([href*='for='])")
                    .first()
                    .click();
            laptop.giveName(name, PASSWORD);
            assertThat(laptop.page().locator("nav").first()).isVisible();
            phone.open("/?at=place").ready();
            phone.button("Odjavite se svuda").click();
            assertThat(phone.page()
                            .locator("main a[href^='/sign-in']:not([href*='for='])")
                            .first())
                    .isVisible();
            laptop.open("/");
            assertThat(laptop.page()
                            .locator("main a[href^='/sign-in']:not([href*='for='])")
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            laptop.page()
                    .locator("main a[href^='/sign-in']:not([href*='for='])")
                    .first()
                    .click();
            laptop.giveName(name, PASSWORD);
            assertThat(laptop.page().locator("nav").first()).isVisible();
            laptop.open("/?at=place").ready();

            // When
            laptop.button("Izbrišite svoj nalog").click();
            laptop.seesNoBarrier("account-deletion");
            laptop.yes().click();

            // Then
            assertThat(laptop.page()
                            .locator("main a[href^='/sign-in']:not([href*='for='])")
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            laptop.open("/")
                    .page()
                    .locator("main a[href^='/sign-in']:not([href*='for='])")
                    .first()
                    .click();
            laptop.giveName(name, PASSWORD);
            assertThat(laptop.page().locator("#password"))
                    .hasAccessibleDescription("Pogrešno korisničko ime ili lozinka.");
        }
    }

    @Test
    void memberWithoutMailGetsInAgainWithWhatTheLeadHandsOver(DemoStack demoStack) {
        // Given
        var name = "klen-" + UUID.randomUUID();
        var invitation = invite(demoStack, "Klen");
        try (var phone = browserSessions.person(demoStack, "nobody", "sr-RS", PHONE);
                var lead = browserSessions
                        .person(demoStack, LEAD, "sr-RS", DESKTOP)
                        .signIn()) {
            phone.joinWithPassword(invitation.text("/invitationLetters"), name, PASSWORD);
            assertThat(phone.page().locator("#waiting")).isVisible();
            lead.open("/?at=desk-panel&id=" + demoStack.known().id("panel.RS")).ready();
            lead.page().locator("#open-" + invitation.id()).click();
            var place = lead.page().locator("main tr.detail");
            place.getByText("Nova lozinka").click();
            lead.yes().click();
            assertThat(place.locator("#password-card")).isFocused();
            lead.seesNoBarrier("password-handed").needsNoSidewaysMove("password-handed");
            var password = place.locator(".letters").textContent();
            phone.open("/")
                    .page()
                    .locator("main a[href^='/sign-in']:not([href*='for='])")
                    .first()
                    .click();
            phone.giveName(name, PASSWORD);
            assertThat(phone.page().locator("#password"))
                    .hasAccessibleDescription("Pogrešno korisničko ime ili lozinka.");

            // When
            phone.giveName(name, password);
            assertThat(phone.heading("Izaberite novu lozinku")).isVisible();
            phone.page().locator("#password-new").fill("bor smreka jela vrba");
            phone.page().locator("#password-confirm").fill("bor smreka jela vrba");
            phone.press("Enter");

            // Then
            assertThat(phone.page().getByText("osoba koja vodi vaš panel dala novu lozinku"))
                    .isVisible();
            phone.seesNoBarrier("password-told").needsNoSidewaysMove("password-told");
        } finally {
            demoStack
                    .api()
                    .as(LEAD)
                    .post("/v1/memberships/" + invitation.id() + "/end")
                    .expect(200);
        }
    }

    private static ApiResponse invite(DemoStack demoStack, String pseudonym) {
        return demoStack
                .api()
                .as(LEAD)
                .post(
                        "/v1/panels/" + demoStack.known().id("panel.RS") + "/memberships",
                        Map.of("pseudonym", pseudonym, "role", "MEMBER", "language", "sr-Latn"))
                .expect(201);
    }
}
