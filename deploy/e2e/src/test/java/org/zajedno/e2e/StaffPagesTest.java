package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of those who run panels and studies, used as people use them. */
@Order(10)
class StaffPagesTest extends BrowserTestBase {
    private static final String RESEARCHER = "researcher";
    private static final String LEAD = "ppi-rs";
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @ParameterizedTest
    @CsvSource({
        "researcher, en-GB, 320", "researcher, sr-Cyrl-RS, 1280",
        "ppi-rs, sr-RS, 320", "ppi-mk, mk-MK, 1280"
    })
    void nobodyMeetsABarrierOnAStaffPage(String user, String locale, int width, DemoStack demoStack) {
        // Given
        var screens = user.equals(RESEARCHER) ? researchersScreens(demoStack) : leadsScreens(demoStack, user);
        try (var browserUser = browserSessions.person(demoStack, user, locale, width)) {
            browserUser.signIn();

            screens.forEach((name, path) -> {
                // When
                browserUser.open(path).ready();

                // Then
                browserUser
                        .seesNoBarrier("desk-" + width + "-" + locale + "-" + name)
                        .needsNoSidewaysMove(name);
            });
        }
    }

    @Test
    void researcherFindsTheStaffPagesAndNoMemberDoes(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", DESKTOP);
                var member = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", DESKTOP)) {
            // When
            researcher.signIn();
            member.signIn();

            // Then
            assertThat(researcher.heading("What waits on your desk")).isVisible();
            assertThat(researcher.link("Materials")).isVisible();
            assertThat(researcher.link("Safeguarding")).hasCount(0);
            assertThat(member.heading("Šta čeka vaše mišljenje")).isVisible();
            member.open("/?at=desk").ready();
            assertThat(member.page().getByText("Prijavljeni ste, ali na ovim stranicama ništa ne čeka na vas."))
                    .isVisible();
        }
    }

    @Test
    void researcherDraftsAnAnswerAndSendsItWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Answering desk");
        var comment = piece.say("Koliko traje jedan susret?").expect(201).id();
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", NARROW)) {
            researcher
                    .signIn()
                    .open("/?at=desk-answering&review=" + piece.review())
                    .ready();

            // When
            researcher.tabTo(researcher.button("Draft an answer")).press("Enter");
            assertThat(researcher.page().getByLabel("Decision")).isFocused();
            researcher.tabTo(field(researcher, "reason.en")).type("It takes half an hour, and we say so now.");
            researcher.tabTo(researcher.button("Save the draft")).press("Enter");
            assertThat(researcher.readOut()).hasText("The draft is saved. Nobody else sees it yet.");
            assertThat(researcher.button("Change the draft")).isFocused();
            assertThat(stateOf(demoStack, comment)).isEqualTo("SUBMITTED");
            researcher.page().keyboard().press("Control+Home");
            backTo(researcher, researcher.button("Send all drafted answers")).press("Enter");
            assertThat(researcher.question()).containsText("Send all of them now?");
            researcher.tabTo(researcher.yes()).press("Enter");

            // Then
            assertThat(researcher.readOut()).hasText("The answers are sent, and everybody is told.");
            assertThat(researcher.heading("Answering desk")).isFocused();
            assertThat(stateOf(demoStack, comment)).isEqualTo("ANSWERED");
        }
    }

    @Test
    void versionIsHeldBackWithTheCommentsThatChangedNothingUntilThePanelsAreToldWhy(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Change desk");
        var comment = piece.say("Recite s kim je susret.").expect(201).id();
        piece.answer(comment, "ACCEPTED").expect(201);
        var version = piece.nextVersion();
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", DESKTOP)) {
            researcher.signIn().open("/?at=desk-changes&version=" + version).ready();

            // When
            researcher.tabTo(researcher.button("Put it in use")).press("Enter");
            researcher.tabTo(researcher.yes()).press("Enter");
            assertThat(researcher.page().getByText("1 accepted comment has no change yet."))
                    .isVisible();
            assertThat(researcher.page().locator(".warning .own")).hasText("Recite s kim je susret.");
            researcher.picture("desk-release-gate");
            researcher.tabTo(field(researcher, "override.en")).type("The ethics committee meets tomorrow.");
            researcher.tabTo(researcher.button("Use it all the same")).press("Enter");
            researcher.tabTo(researcher.yes()).press("Enter");

            // Then
            assertThat(researcher.page().getByText("The ethics committee meets tomorrow."))
                    .isVisible();
            var released = demoStack.api().as(RESEARCHER).get("/v1/material-versions/" + version);
            assertThat(released.expect(200).text("/state")).isEqualTo("RELEASED");
            assertThat(released.text("/overrideReason")).isEqualTo("The ethics committee meets tomorrow.");
        }
    }

    @Test
    void leadTakesCareOfSomebodyWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        demoStack.known();
        var flag = demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .post("/v1/safeguarding-flags", Map.of("wantsCall", true, "words", "Ne mogu da spavam."))
                .expect(201)
                .id();
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", DESKTOP)) {
            lead.signIn().open("/?at=desk-safeguarding").ready();
            lead.seesNoBarrier("desk-safeguarding");

            // When
            lead.tabTo(lead.button("Ja brinem o ovoj osobi")).press("Enter");
            assertThat(lead.readOut()).hasText("Vi brinete o ovoj osobi.");
            lead.tabTo(lead.button("Završite uz belešku")).press("Enter");
            assertThat(field(lead, "note")).isFocused();
            lead.type("Razgovarali smo telefonom.");
            lead.tabTo(lead.button("Završite uz belešku")).press("Enter");
            lead.tabTo(lead.yes()).press("Enter");

            // Then
            assertThat(lead.readOut()).hasText("Završeno. Ono što je rečeno je obrisano.");
            var closed = demoStack
                    .api()
                    .as(LEAD)
                    .get("/v1/safeguarding-flags/" + flag)
                    .expect(200);
            assertThat(closed.text("/state")).isEqualTo("CLOSED");
            assertThat(closed.body()).doesNotContain("Ne mogu da spavam.");
        }
    }

    /** By the place in the form, because the label is shared with the other languages. */
    private static Locator field(BrowserUser browserUser, String name) {
        return browserUser.page().locator("[name='" + name + "']");
    }

    private static BrowserUser backTo(BrowserUser browserUser, Locator wanted) {
        for (var presses = 0;
                presses < 120 && !(boolean) wanted.evaluate("it => it === document.activeElement");
                presses++) {
            browserUser.press("Shift+Tab");
        }
        assertThat(wanted).isFocused();
        return browserUser;
    }

    private static String stateOf(DemoStack demoStack, String comment) {
        return demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .get("/v1/comments/" + comment)
                .expect(200)
                .text("/state");
    }

    private static Map<String, String> researchersScreens(DemoStack demoStack) {
        var known = demoStack.known();
        var screens = new LinkedHashMap<String, String>();
        screens.put("overview", "/");
        screens.put("materials", "/?at=desk-materials");
        screens.put("material", "/?at=desk-material&id=" + known.id("material"));
        screens.put("reviews", "/?at=desk-reviews&overdue=true");
        screens.put("review", "/?at=desk-review&id=" + known.id("review"));
        screens.put("answering", "/?at=desk-answering&review=" + known.id("review"));
        screens.put("impact", "/?at=desk-impact");
        screens.put("reports", "/?at=desk-gripp");
        screens.put("standards", "/?at=desk-standards");
        screens.put("missing", "/?at=desk-changes&version=00000000-0000-4000-8000-000000000000");
        return screens;
    }

    private static Map<String, String> leadsScreens(DemoStack demoStack, String lead) {
        var panel = demoStack
                .known()
                .id("panel." + lead.substring(lead.length() - 2).toUpperCase(Locale.ROOT));
        var screens = new LinkedHashMap<String, String>();
        screens.put("overview", "/");
        screens.put("panel", "/?at=desk-panel");
        screens.put("terms", "/?at=desk-terms&panel=" + panel);
        screens.put("meetings", "/?at=desk-meetings&panel=" + panel);
        screens.put("meeting", "/?at=desk-meeting&panel=" + panel);
        screens.put("behalf", "/?at=desk-behalf&review=" + demoStack.known().id("review"));
        screens.put("comments", "/?at=desk-comments&show=all");
        screens.put("overdue", "/?at=desk-comments");
        screens.put("claims", "/?at=desk-claims");
        screens.put("offers", "/?at=desk-offers");
        screens.put("standards", "/?at=desk-standards");
        screens.put("safeguarding", "/?at=desk-safeguarding");
        screens.put("impact", "/?at=desk-impact");
        return screens;
    }
}
