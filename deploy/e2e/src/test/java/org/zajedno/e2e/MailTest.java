package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** How a member comes to get mail: the page, the mail server and the link in between. */
@Order(15)
class MailTest extends BrowserTestBase {
    private static final int PHONE = 360;
    private static final String ADDRESS = "jasen@zajedno.example";
    private static final String ANOTHER_ADDRESS = "klen@zajedno.example";
    private static final Pattern LINK = Pattern.compile("http\\S*confirm=[^\\s\"<]+");
    private static final Pattern UNSUBSCRIBE = Pattern.compile("http[^\\s<>]*/v1/unsubscriptions/[a-z0-9]+");

    @Test
    void addressIsUsedOnlyAfterItsOwnerOpenedTheLinkInAMail(DemoStack demoStack)
            throws IOException, InterruptedException {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, "member-mk-2", "mk", PHONE)) {
            askForMail(member.signIn(), ADDRESS);
            await().atMost(60, SECONDS)
                    .until(() -> !MailReader.linksIn(demoStack, ADDRESS, LINK).isEmpty());
            member.seesNoBarrier("mail-unconfirmed").picture("mail-unconfirmed");

            // When
            member.open(path(MailReader.linksIn(demoStack, ADDRESS, LINK).getFirst()))
                    .ready();

            // Then
            assertThat(member.page().locator(".notice")).hasText("Вашата адреса е потврдена. Отсега праќаме пораки.");
            member.seesNoBarrier("mail-confirmed").picture("mail-confirmed");
            assertThat(member.page().url()).doesNotContain("confirm");
            member.open("/?at=messages").ready();
            assertThat(member.page().getByText("Испративме порака на оваа адреса."))
                    .hasCount(0);
        }
    }

    @Test
    void whoOpensTheAddressThatStopsMailSeesAPageAndStopsItWithAButton(DemoStack demoStack)
            throws IOException, InterruptedException {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, "member-mk-2", "mk", 320)) {
            askForMail(member.signIn(), ANOTHER_ADDRESS);
            await().atMost(60, SECONDS)
                    .until(() -> !MailReader.linksIn(demoStack, ANOTHER_ADDRESS, UNSUBSCRIBE)
                            .isEmpty());
            var link = URI.create(
                    MailReader.linksIn(demoStack, ANOTHER_ADDRESS, UNSUBSCRIBE).getFirst());
            member.open(link.getRawPath());
            assertThat(member.page().locator("html")).hasAttribute("lang", "mk");
            member.seesNoBarrier("unsubscribe").needsNoSidewaysMove("unsubscribe");
            assertThat(frequency(demoStack)).isEqualTo("AT_ONCE");

            // When
            member.tabTo(member.button("Не испраќајте ми повеќе пошта")).press("Enter");

            // Then
            assertThat(member.heading("Пошта повеќе не доаѓа")).isVisible();
            member.seesNoBarrier("unsubscribed").needsNoSidewaysMove("unsubscribed");
            assertThat(frequency(demoStack)).isEqualTo("NONE");
        }
    }

    private static String frequency(DemoStack demoStack) {
        return demoStack
                .api()
                .as("member-mk-2")
                .get("/v1/message-settings")
                .expect(200)
                .json()
                .path("frequency")
                .asText();
    }

    private static void askForMail(BrowserUser member, String address) {
        member.open("/?at=messages").ready();
        member.page().getByLabel("Веднаш").check();
        member.page().getByLabel("Вашата адреса за е-пошта").fill(address);
        member.button("Зачувајте").click();
        assertThat(member.page().getByText("Испративме порака на оваа адреса.")).isVisible();
    }

    private static String path(String link) {
        var address = URI.create(link);
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
