package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for whom, tables, and what is done with many things at once. */
@Order(11)
class DeskTest extends BrowserTestBase {
    private static final String RESEARCHER = "researcher";
    private static final String LEAD = "ppi-rs";
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @ParameterizedTest
    @CsvSource({
        "coordinator, en-GB, 1280, #all-panels", "coordinator, sr-Cyrl-RS, 320, #overdue",
        "team-rs, sr-RS, 1280, #consents", "team-mk, mk-MK, 320, #own-panels",
        "steward-rs, sr-RS, 1280, #disclosures", "steward-rs, sr-RS, 320, #requests",
        "operator, en-GB, 1280, #parts", "operator, en-GB, 320, #parked"
    })
    void everybodyWhoSignsInFindsADesk(String user, String locale, int width, String section, DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var browserUser = browserSessions.person(demoStack, user, locale, width)) {
            // When
            browserUser.signIn();

            // Then
            assertThat(browserUser.page().locator(section)).isVisible();
            assertThat(browserUser.page().locator("main .warning")).hasCount(0);
            browserUser.ready().seesNoBarrier("desk-" + user + "-" + width).needsNoSidewaysMove(user);
        }
    }

    @ParameterizedTest
    @CsvSource({"ppi-rs, sr-RS", "coordinator, en-GB"})
    void nobodyMeetsABarrierAtADeskInTheDark(String user, String locale, DemoStack demoStack) {
        // Given
        demoStack.known();
        var dark = new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(DESKTOP, 800)
                .setColorScheme(ColorScheme.DARK);
        try (var browserUser = browserSessions.person(demoStack, user, dark)) {
            // When
            browserUser.signIn();

            // Then
            browserUser.ready().seesNoBarrier("desk-dark-" + user);
        }
    }

    @Test
    void operatorSeesWhichPartsWork(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var operator = browserSessions.person(demoStack, "operator", "en-GB", DESKTOP)) {
            // When
            operator.signIn();

            // Then
            assertThat(operator.page().locator("operator-desk .task-tile")).hasCount(4);
            assertThat(operator.page().locator("operator-desk .task-tile.urgent"))
                    .hasCount(0);
        }
    }

    @Test
    void somebodyWhoIsNotWellStandsFirstAndIsCounted(DemoStack demoStack) {
        // Given
        demoStack.known();
        var flag = demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .post("/v1/safeguarding-flags", Map.of("wantsCall", true, "words", "Ne mogu da spavam."))
                .expect(201)
                .id();
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", DESKTOP)) {
            // When
            lead.signIn();

            // Then
            assertThat(lead.page().locator(".tasks li").first().locator("a.urgent"))
                    .hasAttribute("href", "/?at=desk-safeguarding");
            assertThat(lead.page().locator("nav a[href*='at=desk-safeguarding'] .count.urgent"))
                    .isVisible();
            lead.picture("desk-urgent");
        }
        var path = "/v1/safeguarding-flags/" + flag;
        demoStack.api().as(LEAD).post(path + "/takeover").expect(200);
        demoStack
                .api()
                .as(LEAD)
                .post(path + "/closing", Map.of("note", "Razgovarali smo."))
                .expect(200);
    }

    @Test
    void tableIsSortedAndNarrowedDownWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Table");
        List.of("Prvi.", "Drugi.", "Treći.", "Četvrti o hodniku.", "Peti.", "Šesti.")
                .forEach(words -> piece.say(words).expect(201));
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", DESKTOP)) {
            lead.signIn()
                    .open("/?at=desk-comments&show=all&review=" + piece.review())
                    .ready();
            var due = lead.page().locator("th.sorts").last();

            // When
            lead.tabTo(due.locator("button")).press("Enter");
            assertThat(due).hasAttribute("aria-sort", "ascending");
            lead.press("Enter");
            assertThat(due).hasAttribute("aria-sort", "descending");
            lead.page().locator("input[type=search]").focus();
            lead.type("hodnik");

            // Then
            assertThat(lead.page().locator("main tr[data-key]")).hasCount(1);
            assertThat(lead.readOut()).hasText("Prikazan je 1 od 6.");
            lead.seesNoBarrier("desk-table");
        }
    }

    @Test
    void leadAcknowledgesManyAtOnceAndSeesWhichCouldNotBe(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Many at once");
        var first = piece.say("Prvo pitanje.").expect(201).id();
        var second = piece.say("Drugo pitanje.").expect(201).id();
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", NARROW)) {
            lead.signIn()
                    .open("/?at=desk-comments&show=new&review=" + piece.review())
                    .ready();
            demoStack
                    .api()
                    .as(LEAD)
                    .post("/v1/comments/" + first + "/acknowledgement")
                    .expect(200);

            // When
            lead.tabTo(lead.page().locator("thead .picks input")).press("Space");
            lead.seesNoBarrier("desk-picked").needsNoSidewaysMove("desk-picked");
            lead.tabTo(lead.button("Javite ovim članovima")).press("Enter");
            assertThat(lead.question()).containsText("Javiti za 2 komentara da su stigli?");
            lead.tabTo(lead.yes()).press("Enter");

            // Then
            assertThat(lead.readOut()).containsText("Javljeno je za 1 komentar.");
            assertThat(stateOf(demoStack, second)).isEqualTo("ACKNOWLEDGED");
            assertThat(row(lead, first).locator(".wrong")).isVisible();
            assertThat(row(lead, second).locator(".wrong")).hasCount(0);
            assertThat(lead.page().locator("main .bar")).hasCount(0);
        }
    }

    @Test
    void researcherSendsTheSelectedDraftsAndTheOthersStay(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Some of the drafts");
        var sent = piece.say("Koliko traje jedan susret?").expect(201).id();
        var kept = piece.say("Ko vodi susret?").expect(201).id();
        List.of(sent, kept).forEach(comment -> draft(demoStack, comment));
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", DESKTOP)) {
            researcher
                    .signIn()
                    .open("/?at=desk-answering&review=" + piece.review())
                    .ready();

            // When
            researcher
                    .tabTo(researcher.page().locator("#comment-" + sent).getByLabel("Send this draft with others"))
                    .press("Space");
            researcher.seesNoBarrier("desk-drafts-picked");
            researcher.tabTo(researcher.button("Send the selected answers")).press("Enter");
            assertThat(researcher.question()).containsText("Send 1 answer now?");
            researcher.tabTo(researcher.yes()).press("Enter");

            // Then
            assertThat(researcher.readOut()).containsText("1 answer is sent.");
            assertThat(stateOf(demoStack, sent)).isEqualTo("ANSWERED");
            assertThat(stateOf(demoStack, kept)).isEqualTo("SUBMITTED");
            assertThat(researcher.page().locator("main .bar")).hasCount(0);
            assertThat(researcher.page().locator("#comment-" + kept).getByText("We say so now."))
                    .isVisible();
        }
    }

    private static void draft(DemoStack demoStack, String comment) {
        demoStack
                .api()
                .as(RESEARCHER)
                .put(
                        "/v1/comments/" + comment + "/response-draft",
                        Map.of("decision", "ACCEPTED", "reason", Map.of("en", "We say so now.")))
                .expect(200);
    }

    private static Locator row(BrowserUser browserUser, String comment) {
        return browserUser.page().locator("tr[data-key='" + comment + "']");
    }

    private static String stateOf(DemoStack demoStack, String comment) {
        return demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .get("/v1/comments/" + comment)
                .expect(200)
                .text("/state");
    }
}
