package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a service refuses is told where the person is, in the words of the form that they look at. */
@Order(11)
class RefusalNoteTest extends BrowserTestBase {
    private static final int NARROW = 320;

    @Test
    void refusedFieldIsNamedAtTheButtonAndAtItself(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.RS");
        try (var lead = browserSessions.person(demoStack, "ppi-rs", "sr-RS", NARROW)) {
            lead.signIn().open("/?at=desk-meeting&panel=" + panel).ready();
            lead.page().locator("#link").fill("meet example org");
            lead.page().locator("[name='agenda.sr-Latn']").fill("Kako izgleda jedan susret");

            // When
            lead.tabTo(lead.button("Sačuvajte")).press("Enter");

            // Then
            var note = lead.page().locator(".refusal");
            assertThat(note).isFocused();
            assertThat(note).containsText("Veb-adresa za učešće preko interneta:");
            assertThat(lead.page().locator("#link")).hasAttribute("aria-invalid", "true");
            assertThat(lead.page().locator("#link-refused")).isVisible();
            lead.seesNoBarrier("refusal").needsNoSidewaysMove("refusal");
        }
    }

    @Test
    void noteLeadsToTheFieldAndGoesWhenItIsChanged(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.RS");
        try (var lead = browserSessions.person(demoStack, "ppi-rs", "sr-RS", NARROW)) {
            lead.signIn().open("/?at=desk-meeting&panel=" + panel).ready();
            lead.page().locator("#link").fill("meet example org");
            lead.page().locator("[name='agenda.sr-Latn']").fill("Kako izgleda jedan susret");
            lead.button("Sačuvajte").click();
            lead.tabTo(lead.page().locator(".refusal a")).press("Enter");
            assertThat(lead.page().locator("#link")).isFocused();

            // When
            lead.type("x");

            // Then
            assertThat(lead.page().locator(".refusal")).hasCount(0);
            assertThat(lead.page().locator("#link-refused")).hasCount(0);
        }
    }

    @Test
    void refusalWithoutAFieldStandsAtTheButtonToo(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.RS");
        try (var lead = browserSessions.person(demoStack, "ppi-rs", "sr-RS", NARROW)) {
            lead.signIn().open("/?at=desk-meeting&panel=" + panel).ready();
            lead.page().locator("[name='place.sr-Latn']").fill("Gradska biblioteka");
            lead.page().locator("[name='agenda.sr-Latn']").fill("Kako izgleda jedan susret");
            lead.context().setOffline(true);

            // When
            lead.button("Sačuvajte").click();

            // Then
            assertThat(lead.page().locator(".refusal"))
                    .containsText("Nema veze. Proverite internet i pokušajte ponovo.");
            assertThat(lead.page().locator(".refusal")).isFocused();
        }
    }
}
