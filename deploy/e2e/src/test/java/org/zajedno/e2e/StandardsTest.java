package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How members and researchers rate the work together on the pages. */
@Order(14)
@ExtendWith(DemoStack.Provider.class)
class StandardsTest {
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;
    private static BrowserSessions browserSessions;

    @BeforeAll
    static void open() {
        browserSessions = new BrowserSessions();
    }

    @AfterAll
    static void close() {
        browserSessions.close();
    }

    @Test
    void memberRatesAStandardWithTheKeyboardAloneAndNobodyIsToldOfOne(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, "member-xk-1", "sq-XK", NARROW);
                var lead = browserSessions.person(demoStack, "ppi-xk", "sq-XK", DESKTOP)) {
            member.signIn().open("/?at=standards").ready();
            assertThat(member.heading("Komunikimi")).isVisible();

            // When
            member.tabTo(rateButton(member, "communications")).press("Enter");
            assertThat(member.page().locator("[name=score]").first()).isFocused();
            member.press("ArrowDown").press("ArrowDown");
            member.tabTo(member.page().locator("#evidence")).type("Fjalët janë të thjeshta.");
            member.seesNoBarrier("standards-rating").needsNoSidewaysMove("standards-rating");
            member.tabTo(member.button("Ruani")).press("Enter");

            // Then
            assertThat(member.readOut()).hasText("Faleminderit. Llogaritet bashkë me atë që thonë të tjerët.");
            assertThat(member.page().getByText("Ju thatë: 3 – pjesërisht")).isVisible();
            lead.signIn().open("/?at=desk-standards").ready();
            assertThat(lead.heading("Komunikimi")).isVisible();
            assertThat(lead.page().getByText("Fjalët janë të thjeshta.")).hasCount(0);
            assertThat(lead.page().getByText("janë shprehur shumë pak njerëz që të shfaqet."))
                    .hasCount(12);
            assertThat(lead.button("Thoni si ju duket")).hasCount(0);
        }
    }

    @Test
    void researcherRatesAPanelsWorkToo(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.BA");
        try (var researcher = browserSessions.person(demoStack, "researcher", "sr-Cyrl-RS", DESKTOP)) {
            researcher.signIn().open("/?at=desk-standards&panel=" + panel).ready();

            // When
            rateButton(researcher, "impact").click();
            researcher
                    .page()
                    .getByLabel("5 – потпуно", new Page.GetByLabelOptions().setExact(true))
                    .check();
            researcher.seesNoBarrier("desk-standards-rating");
            researcher.button("Сачувајте").click();

            // Then
            assertThat(researcher.page().getByText("Рекли сте: 5 – потпуно")).isVisible();
            assertThat(researcher.page().locator("[id='impact-" + panel + "']")).isFocused();
        }
    }

    private static Locator rateButton(BrowserUser browserUser, String standard) {
        return browserUser.page().locator("[id^='rate-" + standard + "-']");
    }
}
