package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.zajedno.local.demo.ApiResponse;

/** From an invitation to a place on a panel, for somebody whom no part of the system knows yet. */
@Order(18)
class InvitationTest extends BrowserTestBase {
    private static final int NARROW = 320;
    private static final int PHONE = 390;
    private static final String LEAD = "ppi-rs";

    @Test
    void personWithoutMailGetsFromPaperToAComment(DemoStack demoStack) {
        // Given
        ReviewFixture.begin(demoStack, "Za one koji tek dolaze");
        var invitation = invite(demoStack, "Vrba");
        var onPaper = invitation.text("/invitationLetters");
        try (var guest = browserSessions.person(demoStack, "nobody", "sr-RS", PHONE)) {
            guest.open("/").link("Imam pozivnicu").click();
            guest.ready().seesNoBarrier("join").needsNoSidewaysMove("join");
            guest.page().locator("#code").fill(onPaper.toLowerCase(Locale.ROOT).replace(" ", ""));
            guest.button("Otvorite nov nalog").click();
            register(guest, "tiha-vrba-" + UUID.randomUUID());

            // When
            guest.page().locator("main form button").click();
            guest.page().locator("a.action[href*='at=reading']").first().click();
            guest.page().locator("#general ~ p a.action").click();
            guest.page().locator("#words").fill("Šest susreta je mnogo za one koji rade.");
            guest.page().locator("input[name=kind]").first().check();
            guest.page().locator("form .turn button:not(.plain)").click();

            // Then
            assertThat(guest.page().locator("ul.plain-list a.action")).isVisible();
            guest.open("/?at=comments").ready();
            assertThat(guest.page().getByText("Šest susreta je mnogo za one koji rade."))
                    .isVisible();
        } finally {
            end(demoStack, invitation);
        }
    }

    @Test
    void memberWhoSetUpAPasskeySignsInWithoutTyping(DemoStack demoStack) {
        // Given
        var invitation = invite(demoStack, "Breza");
        try (var guest = browserSessions.person(demoStack, "nobody", "sr-RS", PHONE)) {
            var line = guest.context().newCDPSession(guest.page());
            line.send("WebAuthn.enable");
            line.send("WebAuthn.addVirtualAuthenticator", phoneThatRecognisesItsOwner());
            guest.open("/?at=join").ready();
            guest.page().locator("#code").fill(invitation.text("/invitationLetters"));
            guest.button("Otvorite nov nalog").click();
            var name = "breza-" + UUID.randomUUID();
            register(guest, name);
            guest.page().locator("main form button").click();
            assertThat(guest.page().locator("#waiting")).isVisible();
            guest.page().locator("nav a[href*='at=place']").click();
            guest.link("Podesite na ovom uređaju").click();
            guest.seesNoBarrier("passkey").needsNoSidewaysMove("passkey");
            guest.button("Podesite na ovom uređaju").click();
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=place");
            guest.page().locator(".account button").click();
            // the page leaves by itself, and a second address at the same moment would cut it off
            assertThat(guest.page().locator("main > .notice")).isVisible();
            guest.open("/");

            // When
            guest.page().locator("main a[href^='/sign-in']").click();

            // Then the browser offers it by itself, and the device says yes
            assertThat(guest.page().getByText(name).first()).isVisible();
        } finally {
            end(demoStack, invitation);
        }
    }

    @Test
    void codeOfALinkIsFilledInAndStandsInNoAddress(DemoStack demoStack) {
        // Given
        var invitation = invite(demoStack, "Jela");
        var link = invitation
                .text("/link")
                .substring(demoStack.gateway().toString().length());
        try (var guest = browserSessions.person(demoStack, "nobody", "mk-MK", NARROW)) {
            // When
            guest.open(link).ready();

            // Then
            assertThat(guest.page().locator("#code")).hasValue(invitation.text("/invitationCode"));
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=join");
            guest.seesNoBarrier("join-link").needsNoSidewaysMove("join-link");
        } finally {
            end(demoStack, invitation);
        }
    }

    @Test
    void codeThatOpensNothingIsToldAtItsButton(DemoStack demoStack) {
        // Given
        try (var guest = browserSessions.person(demoStack, "nobody", "sr-RS", PHONE)) {
            guest.open("/?at=join").ready();
            guest.page().locator("#code").fill("AAAA BBBB");
            guest.button("Otvorite nov nalog").click();
            register(guest, "pogresan-kod-" + UUID.randomUUID());

            // When
            guest.page().locator("main form button").click();

            // Then
            assertThat(guest.page().locator(".refusal")).containsText("Uz ovaj kod ne stoji ništa.");
            assertThat(guest.page().locator(".refusal")).isFocused();
            guest.seesNoBarrier("join-refused");
        }
    }

    @Test
    void leadHandsOverAPictureAndLettersAndRenewsThem(DemoStack demoStack) {
        // Given
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", PHONE).signIn()) {
            lead.open("/?at=desk-panel&id=" + demoStack.known().id("panel.RS")).ready();
            lead.page().locator("#invite").click();
            lead.page().locator("#pseudonym").fill("Smreka");
            lead.page().locator("form[aria-label] button:not(.plain)").click();
            assertThat(lead.page().locator(".invitation svg.qr path")).hasCount(1);
            lead.seesNoBarrier("invitation").needsNoSidewaysMove("invitation");
            var letters = lead.page().locator(".invitation .letters");
            var first = letters.textContent();

            // When
            var place =
                    lead.page().locator("main tr[data-key]").filter(new Locator.FilterOptions().setHasText("Smreka"));
            place.locator(".opens button").click();
            var steps = lead.page().locator("main tr.detail");
            steps.getByText("Nov kod").click();

            // Then
            assertThat(letters).not().hasText(first);
            assertThat(letters).hasText(Pattern.compile("[A-Z]{4} [A-Z]{4}"));
            steps.locator("button").last().click();
            lead.yes().click();
            assertThat(place).hasCount(0);
        }
    }

    private static void register(BrowserUser guest, String name) {
        assertThat(guest.heading("Otvorite svoj nalog")).isVisible();
        guest.seesNoBarrier("register").needsNoSidewaysMove("register");
        guest.page().locator("#username").fill(name);
        guest.page().locator("#password").fill("vrba jela smreka bor");
        guest.page().locator("#password-confirm").fill("vrba jela smreka bor");
        guest.press("Enter");
        assertThat(guest.page().getByText(name).first()).isVisible();
    }

    private static JsonObject phoneThatRecognisesItsOwner() {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wrapped = new JsonObject();
        wrapped.add("options", options);
        return wrapped;
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

    private static void end(DemoStack demoStack, ApiResponse invitation) {
        demoStack
                .api()
                .as(LEAD)
                .post("/v1/memberships/" + invitation.id() + "/end")
                .expect(200);
    }
}
