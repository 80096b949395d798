package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody who is to lead a panel: from the coordinator's invitation to the desk, and out again. */
@Order(19)
class StaffAccountTest extends BrowserTestBase {
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;
    private static final int SOON = 20_000;
    private static final String PASSWORD = "vrba jela smreka bor";

    @Test
    void personStandsAtTheDeskBehindASecondFactorUntilTheRoleIsTaken(DemoStack demoStack)
            throws GeneralSecurityException {
        // Given
        var name = "nova-" + UUID.randomUUID();
        try (var coordinator = browserSessions
                        .person(demoStack, "coordinator", "sr-RS", DESKTOP)
                        .signIn();
                var guest = browserSessions.person(demoStack, "nobody", "sr-RS", NARROW)) {
            guest.joinWithPassword(invite(coordinator, "Vodi razgovore u klinici"), name, PASSWORD);
            var codes = setUpSecondFactor(guest, name);
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=desk");
            guest.open("/?at=desk-panel").ready();
            assertThat(guest.page().locator("#members")).isVisible();
            coordinator.open("/?at=desk-staff").ready();
            var hers = coordinator
                    .page()
                    .locator("main li")
                    .filter(new Locator.FilterOptions().setHasText("Vodi razgovore u klinici"));
            coordinator.seesNoBarrier("staff").needsNoSidewaysMove("staff");

            // When
            hers.getByText("Oduzmite sav pristup").click();
            coordinator.yes().click();

            // Then
            assertThat(hers).containsText("ne sme više ništa");
            guest.open("/?at=desk-panel");
            assertThat(guest.page().locator("main a[href^='/sign-in']").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            guest.page().locator("main a[href^='/sign-in']").first().click();
            guest.giveName(name, PASSWORD);
            assertThat(guest.heading("Unesite kod iz aplikacije")).isVisible();
            guest.seesNoBarrier("second-factor").needsNoSidewaysMove("second-factor");
            guest.page().locator("#otp").fill(codes.next());
            guest.press("Enter");
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=desk-panel");
            guest.open("/");
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=join");
        }
    }

    @Test
    void whoLostThePhoneWithTheAppSetsUpANewOne(DemoStack demoStack) throws GeneralSecurityException {
        // Given
        var name = "bez-telefona-" + UUID.randomUUID();
        try (var coordinator = browserSessions
                        .person(demoStack, "coordinator", "sr-RS", NARROW)
                        .signIn();
                var guest = browserSessions.person(demoStack, "nobody", "sr-RS", NARROW)) {
            guest.joinWithPassword(invite(coordinator, "Vodi razgovore u ambulanti"), name, PASSWORD);
            setUpSecondFactor(guest, name);
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=desk");
            coordinator.open("/?at=desk-staff").ready();
            var hers = coordinator
                    .page()
                    .locator("main li")
                    .filter(new Locator.FilterOptions().setHasText("Vodi razgovore u ambulanti"));
            hers.getByText("Uklonite aplikaciju za kodove").click();
            coordinator.seesNoBarrier("code-app").needsNoSidewaysMove("code-app");

            // When
            coordinator.yes().click();

            // Then
            assertThat(coordinator.readOut()).containsText("Aplikacija je uklonjena.");
            guest.open("/?at=desk-panel");
            assertThat(guest.page().locator("main a[href^='/sign-in']").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            guest.page().locator("main a[href^='/sign-in']").first().click();
            setUpSecondFactor(guest, name);
            assertThat(guest.page()).hasURL(demoStack.gateway() + "/?at=desk-panel");
        }
    }

    private static String invite(BrowserUser coordinator, String label) {
        coordinator.open("/?at=desk-staff").ready();
        coordinator.page().locator("#invite").click();
        coordinator.page().locator("#label").fill(label);
        coordinator.page().locator("#role").selectOption("PPI_LEAD");
        coordinator.page().locator("#country").selectOption("RS");
        coordinator.seesNoBarrier("staff-invite").needsNoSidewaysMove("staff-invite");
        coordinator.page().locator("form[aria-label] button:not(.plain)").click();
        assertThat(coordinator.page().locator(".invitation svg.qr path")).hasCount(1);
        return coordinator.page().locator(".invitation .letters").textContent();
    }

    /** The role ends the session that was without it. */
    private static TimedCode setUpSecondFactor(BrowserUser guest, String name) throws GeneralSecurityException {
        assertThat(guest.heading("Prijavite se na svoj nalog")).isVisible();
        guest.giveName(name, PASSWORD);
        assertThat(guest.heading("Podesite drugi korak za prijavu")).isVisible();
        guest.seesNoBarrier("second-factor-new").needsNoSidewaysMove("second-factor-new");
        guest.page().locator("#totp").fill("000000");
        guest.press("Enter");
        assertThat(guest.page().locator("#totp"))
                .hasAccessibleDescription(
                        "Šest cifara, koje se menjaju svakih 30 sekundi. Ovaj kod ne odgovara. Sačekajte sledeći i upišite njega.");
        var codes = new TimedCode(guest.page().locator(".key").textContent());
        guest.page().locator("#totp").fill(codes.now());
        guest.press("Enter");
        return codes;
    }
}
