package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages at which people sign in, and the way back for those who forgot their password. */
@Order(17)
class SignInPageTest extends BrowserTestBase {
    private static final int NARROW = 320;
    private static final int PHONE = 390;
    private static final String MEMBER = "member-rs-1";
    private static final Pattern LINK = Pattern.compile("http\\S*/action-token\\?[^\\s\"<]+");

    @Test
    void pageIsSmallAndFetchesNothingFromElsewhere(DemoStack demoStack) {
        // Given
        try (var member = atSignIn(demoStack, MEMBER, "sr-RS", PHONE)) {
            var received = member.countBytes();
            var asked = new ArrayList<String>();
            member.page().onRequest(request -> asked.add(origin(request)));

            // When
            member.page().reload();
            member.page().waitForLoadState();

            // Then
            assertThat(received.get()).as("bytes").isBetween(1L, 60_000L);
            assertThat(asked)
                    .hasSizeGreaterThan(2)
                    .containsOnly(origin(demoStack.stack().issuer()));
        }
    }

    @ParameterizedTest
    @CsvSource({"sr-RS, Prijavite se na svoj nalog", "mk-MK, Најавете се на вашата сметка"})
    void nothingOnThePageIsInTheWayOfAnybody(String locale, String title, DemoStack demoStack) {
        // Given
        try (var member = atSignIn(demoStack, MEMBER, locale, NARROW)) {
            // When
            assertThat(member.heading(title)).isVisible();

            // Then
            member.seesNoBarrier("sign-in-" + locale).needsNoSidewaysMove("sign-in-" + locale);
            assertThat(member.page().locator("footer a[href='tel:112']")).isVisible();
            assertThat(member.page().locator("footer a[href='" + demoStack.gateway() + "/?at=help']"))
                    .isVisible();
        }
    }

    @Test
    void wrongPasswordIsToldAtItsField(DemoStack demoStack) {
        // Given
        try (var member = atSignIn(demoStack, MEMBER, "sr-RS", NARROW)) {
            // When
            member.type(MEMBER).press("Tab").type("pogrešna").press("Enter");

            // Then
            var password = member.page().locator("#password");
            assertThat(password).hasAccessibleDescription("Pogrešno korisničko ime ili lozinka.");
            assertThat(password).hasAttribute("aria-invalid", "true");
            assertThat(password).isFocused();
            assertThat(member.page().locator("#username")).hasValue(MEMBER);
            member.seesNoBarrier("sign-in-wrong").needsNoSidewaysMove("sign-in-wrong");
        }
    }

    @Test
    void passwordIsShownToWhoeverWantsToSeeIt(DemoStack demoStack) {
        // Given
        try (var member = atSignIn(demoStack, MEMBER, "sr-RS", PHONE)) {
            var password = member.page().locator("#password");
            password.fill("tajna");

            // When
            member.tabTo(member.button("Prikažite lozinku")).press("Enter");

            // Then
            assertThat(password).hasAttribute("type", "text");
            member.tabTo(member.button("Sakrijte lozinku")).press("Enter");
            assertThat(password).hasAttribute("type", "password");
        }
    }

    @Test
    void languageIsChosenWithTheKeyboard(DemoStack demoStack) {
        // Given
        try (var member = atSignIn(demoStack, MEMBER, "sr-RS", PHONE)) {
            // When
            member.tabTo(member.page().locator("nav summary")).press("Enter");
            member.seesNoBarrier("sign-in-languages");
            member.tabTo(member.link("српски")).press("Enter");

            // Then
            assertThat(member.heading("Пријавите се на свој налог")).isVisible();
            assertThat(member.page().locator("html")).hasAttribute("lang", "sr-Cyrl-ekavsk");
        }
    }

    @Test
    void whoeverForgotThePasswordGetsInWithTheKeyboardAndAMail(DemoStack demoStack)
            throws IOException, InterruptedException {
        // Given
        var name = "zaboravna";
        var address = "zaboravna@zajedno.example";
        new KeycloakAdminClient(demoStack.stack().issuer()).addPerson(name, "panel-member", "RS", address);
        try (var member = atSignIn(demoStack, name, "sr-RS", NARROW)) {
            member.tabTo(member.link("Zaboravili ste lozinku?")).press("Enter");
            assertThat(member.heading("Zaboravljena lozinka")).isVisible();
            member.seesNoBarrier("password-forgotten").needsNoSidewaysMove("password-forgotten");
            assertThat(member.page().locator("#username")).isFocused();
            member.type(name).press("Enter");
            assertThat(member.page().locator(".notice")).isFocused();
            member.seesNoBarrier("password-mail-sent").needsNoSidewaysMove("password-mail-sent");
            await().atMost(60, SECONDS)
                    .until(() -> !MailReader.linksIn(demoStack, address, LINK).isEmpty());

            // When
            member.page().navigate(MailReader.linksIn(demoStack, address, LINK).getFirst());
            assertThat(member.heading("Izaberite novu lozinku")).isVisible();
            member.seesNoBarrier("password-new").needsNoSidewaysMove("password-new");
            member.tabTo(member.page().locator("#password-new")).type("četiri reči zaredom ovde");
            member.tabTo(member.page().locator("#password-confirm")).type("četiri reči zaredom tamo");
            member.press("Enter");
            assertThat(member.page().locator("#password-confirm")).isFocused();
            assertThat(member.page().locator("#password-confirm"))
                    .hasAccessibleDescription("Lozinke se ne podudaraju.");
            member.page().locator("#password-new").focus();
            member.type("četiri reči zaredom ovde");
            member.tabTo(member.page().locator("#password-confirm")).type("četiri reči zaredom ovde");
            member.press("Enter");

            // Then
            assertThat(member.page().locator("nav")).isVisible();
            assertThat(member.page()).hasURL(demoStack.gateway() + "/?at=join");
        }
    }

    @Test
    void mailOpensNoDeskWhereThereIsNoAppForCodes(DemoStack demoStack) throws IOException, InterruptedException {
        // Given
        var name = "kljuc-" + UUID.randomUUID();
        var address = name + "@example.org";
        demoStack.known();
        new KeycloakAdminClient(demoStack.stack().issuer()).addStaffWithoutApp(name, "ppi-lead", "RS", address);
        try (var thief = atSignIn(demoStack, name, "sr-RS", NARROW)) {
            thief.link("Zaboravili ste lozinku?").click();
            assertThat(thief.page().locator("#username")).isFocused();
            thief.type(name).press("Enter");
            await().atMost(60, SECONDS)
                    .until(() -> !MailReader.linksIn(demoStack, address, LINK).isEmpty());

            // When
            thief.page().navigate(MailReader.linksIn(demoStack, address, LINK).getFirst());

            // Then
            assertThat(thief.heading("Žao nam je")).isVisible();
            assertThat(thief.page().locator("#password-new, #totp")).hasCount(0);
            thief.open("/");
            assertThat(thief.page().locator("main a[href^='/sign-in']").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 13", "false, 0"})
    void deviceIsRememberedForWhoeverChoseIt(boolean chosen, int days, DemoStack demoStack) {
        // Given
        try (var member = atSignIn(demoStack, MEMBER, "sr-RS", NARROW)) {
            member.type(MEMBER);
            member.page().locator("#password").fill(MEMBER);
            var choice = member.page().getByLabel("Ostanite prijavljeni na ovom uređaju");
            assertThat(choice).not().isChecked();
            choice.setChecked(chosen);
            member.seesNoBarrier("sign-in-remembered").needsNoSidewaysMove("sign-in-remembered");

            // When
            member.page().locator("button.action").click();

            // Then
            assertThat(member.page().locator("nav")).isVisible();
            var remembered = member.context().cookies(demoStack.stack().issuer() + "/").stream()
                    .filter(cookie -> cookie.name.equals("KEYCLOAK_IDENTITY"))
                    .findFirst()
                    .orElseThrow();
            assertThat(remembered.expires
                            > Instant.now().plus(Duration.ofDays(days)).getEpochSecond())
                    .isEqualTo(chosen);
        }
    }

    @Test
    void brokenSignInLeadsBackToTheFirstPage(DemoStack demoStack) {
        // Given
        try (var member = browserSessions.person(demoStack, MEMBER, "sr-RS", NARROW)) {
            // When
            member.page().navigate(demoStack.stack().issuer() + "/protocol/openid-connect/auth?client_id=nobody");

            // Then
            assertThat(member.heading("Žao nam je")).isVisible();
            member.seesNoBarrier("sign-in-broken").needsNoSidewaysMove("sign-in-broken");
            assertThat(member.link("Na stranice Zajedno")).hasAttribute("href", demoStack.gateway() + "/");
        }
    }

    private static BrowserUser atSignIn(DemoStack demoStack, String user, String locale, int width) {
        demoStack.known();
        var member = browserSessions.person(demoStack, user, locale, width).open("/");
        member.page().locator("main a[href^='/sign-in']").click();
        assertThat(member.page().locator("#username")).isFocused();
        return member;
    }

    private static String origin(Request request) {
        return origin(request.url());
    }

    private static String origin(String address) {
        var parts = URI.create(address);
        return parts.getScheme() + "://" + parts.getAuthority();
    }
}
