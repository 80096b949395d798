package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A member who is not well says how to call, the named contact calls, and the member sees that somebody does. */
@Order(10)
class CallWishTest extends BrowserTestBase {
    private static final int PHONE = 320;

    @Test
    void contactLearnsHowToCallAndTheMemberSeesThatSomebodyDoes(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE);
                var contact = browserSessions.person(demoStack, "ppi-rs", "sr-RS", PHONE)) {
            member.signIn().open("/?at=help").ready();
            member.page().locator("#phone").fill("060 765 4321");
            member.page().locator("#ask-for").fill("Dragana");
            member.page().locator("#times").fill("posle pet");
            member.seesNoBarrier("call-form").needsNoSidewaysMove("call-form");
            member.button("Molim vas pozovite me").click();
            assertThat(member.page().getByText("Osoba za kontakt je obaveštena, ali još nije preuzela."))
                    .isVisible();

            // When
            contact.signIn().open("/?at=desk-safeguarding").ready();
            var flag = contact.page()
                    .getByRole(AriaRole.ARTICLE)
                    .filter(new Locator.FilterOptions().setHasText("Dragana"));
            assertThat(flag.locator("a[href='tel:0607654321']")).isVisible();
            assertThat(flag).containsText("posle pet");
            assertThat(flag).containsText("Poruka ne sme da se ostavi nikome.");
            contact.seesNoBarrier("call-wish").needsNoSidewaysMove("call-wish");
            flag.getByRole(AriaRole.BUTTON).first().click();
            assertThat(flag.locator(".notice")).isVisible();

            // Then
            member.page().reload();
            member.ready();
            assertThat(member.page().getByText("Vaša osoba za kontakt je preuzela"))
                    .isVisible();
            assertThat(member.page().locator("main")).not().containsText("0607654321");
        }
    }
}
