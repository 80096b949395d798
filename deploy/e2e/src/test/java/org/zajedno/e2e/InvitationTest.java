package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
    private static final String PASSWORD = "vrba jela smreka bor";

    @Test
    void personWithoutMailGetsFromPaperToAComment(DemoStack demoStack) {
        // Given
        ReviewFixture.begin(demoStack, "Za one koji tek dolaze");
        var invitation = invite(demoStack, "Vrba");
        var onPaper = invitation.text("/invitationLetters");
        var name = "tiha-vrba-" + UUID.randomUUID();
        try (var guest = browserSessions.person(demoStack, "nobody", "sr-RS", PHONE)) {
            guest.open("/").link("Imam pozivnicu").click();
            guest.ready().seesNoBarrier("join").needsNoSidewaysMove("join");

            // When
            guest.joinWithPassword(onPaper.toLowerCase(Locale.ROOT).replace(" ", ""), name, PASSWORD);
            comment(guest, "Šest susreta je mnogo za one koji rade.");

            // Then
            guest.open("/?at=comments").ready();
            assertThat(guest.page().getByText("Šest susreta je mnogo za one koji rade."))
                    .isVisible();
        } finally {
            end(demoStack, invitation);
        }
    }

    @Test
    void personWithAPasskeyAloneGetsFromPaperToACommentAndInAgain(DemoStack demoStack) {
        // Given
        ReviewFixture.begin(demoStack, "Za one koji ništa ne kucaju");
        var invitation = invite(demoStack, "Breza");
        var name = "breza-" + UUID.randomUUID();
        try (var guest =
                browserSessions.person(demoStack, "nobody", "sr-RS", PHONE).keepsPasskeys()) {
            guest.beginAccount(invitation.text("/invitationLetters"), "account-with-passkey", name);
            guest.button("Podesite na ovom uređaju").waitFor();
            guest.seesNoBarrier("first-passkey").needsNoSidewaysMove("first-passkey");
            guest.button("Podesite na ovom uređaju").click();
            assertThat(guest.page().getByText(name).first()).isVisible();
            guest.page().locator("main form button").click();
            comment(guest, "Ni jednu lozinku nisam morala da smislim.");
            guest.open("/?at=place").ready();
            guest.page().locator(".account button").click();
            // the page leaves by itself, and a second address at the same moment would cut it off
            assertThat(guest.page().locator("main > .notice")).isVisible();
            guest.open("/");

            // When
            guest.page().locator("main a[href^='/sign-in']").click();

            // Then the browser offers it by itself, and the device says yes
            assertThat(guest.page().getByText(name).first()).isVisible();
            guest.open("/?at=comments").ready();
            assertThat(guest.page().getByText("Ni jednu lozinku nisam morala da smislim."))
                    .isVisible();
        } finally {
            end(demoStack, invitation);
        }
    }

    @Test
    void personWhoseDeviceKeepsNoPasskeyGetsAPasswordInItsPlace(DemoStack demoStack) {
        // Given
        var invitation = invite(demoStack, "Jova");
        var name = "jova-" + UUID.randomUUID();
        try (var guest = browserSessions.person(demoStack, "nobody", "mk-MK", NARROW)) {
            guest.beginAccount(invitation.text("/invitationLetters"), "account-with-passkey", name);
            assertThat(guest.button("Откажете")).hasCount(0);

            // When
            guest.button("Наместо тоа изберете лозинка").click();

            // Then in the language of the page, with nothing that leads past it, and signed in with it alone
            assertThat(guest.heading("Изберете лозинка")).isVisible();
            assertThat(guest.page().locator("[name=cancel-aia]")).hasCount(0);
            var second = guest.context().newPage();
            second.navigate(demoStack.gateway() + "/?at=join");
            assertThat(second.locator("main form button[value=account]")).isVisible();
            guest.chooseFirstPassword(name, PASSWORD);
        } finally {
            end(demoStack, invitation);
        }
    }

    @Test
    void memberWhoSetsUpAPasskeyKeepsThePassword(DemoStack demoStack) {
        // Given
        var invitation = invite(demoStack, "Topola");
        var name = "topola-" + UUID.randomUUID();
        try (var guest =
                browserSessions.person(demoStack, "nobody", "sr-RS", PHONE).keepsPasskeys()) {
            guest.joinWithPassword(invitation.text("/invitationLetters"), name, PASSWORD);
            assertThat(guest.page().locator("#waiting")).isVisible();
            guest.page().locator("nav a[href*='at=place']").click();
            guest.link("Podesite na ovom uređaju").click();
            assertThat(guest.button("Otkažite")).isVisible();
            guest.seesNoBarrier("passkey").needsNoSidewaysMove("passkey");

            // When
            guest.button("Podesite na ovom uređaju").click();

            // Then
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=place");
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
            // When
            guest.joinWithPassword("AAAA BBBB", "pogresan-kod-" + UUID.randomUUID(), PASSWORD);

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

    /** On the first review that waits. */
    private static void comment(BrowserUser member, String words) {
        member.page().locator("a.action[href*='at=reading']").first().click();
        member.page().locator("#general ~ p a.action").click();
        member.page().locator("#words").fill(words);
        member.page().locator("input[name=kind]").first().check();
        member.page().locator("form .turn button:not(.plain)").click();
        assertThat(member.page().locator("ul.plain-list a.action")).isVisible();
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
