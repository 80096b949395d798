package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nothing undoes asks once, and whoever hesitates has done nothing. */
@Order(14)
class FinalStepTest extends BrowserTestBase {
    private static final int PHONE = 320;
    private static final int DESKTOP = 1280;
    private static final String RESEARCHER = "researcher";

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Escape"})
    void goingBackComesFirstAndLeavesAllAsItWas(String key, DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Taken back, or not");
        var comment = piece.say("Koliko traje jedan susret?").expect(201).id();
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.open("/?at=comment&id=" + comment).ready();
            member.tabTo(member.button("Povucite")).press("Enter");
            assertThat(member.question()).containsText("To se ne može poništiti.");
            assertThat(member.button("Ne, ostavite")).isFocused();
            member.seesNoBarrier("final-step").needsNoSidewaysMove("final-step");

            // When
            member.press(key);

            // Then
            assertThat(member.question()).hasCount(0);
            assertThat(member.button("Povucite")).isFocused();
            assertThat(stateOf(demoStack, comment)).isEqualTo("SUBMITTED");
        }
    }

    @Test
    void whoeverIsSureTakesTheStep(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Taken back");
        var comment = piece.say("Koliko traje jedan susret?").expect(201).id();
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.open("/?at=comment&id=" + comment).ready();
            member.tabTo(member.button("Povucite")).press("Enter");

            // When
            member.tabTo(member.yes()).press("Enter");

            // Then
            assertThat(member.heading("Moj komentar")).isFocused();
            assertThat(stateOf(demoStack, comment)).isEqualTo("RETRACTED");
        }
    }

    @Test
    void versionGoesIntoUseOnlyAfterTheQuestion(DemoStack demoStack) {
        // Given
        var version = ReviewFixture.begin(demoStack, "Into use").nextVersion();
        var path = "/v1/material-versions/" + version;
        try (var researcher =
                browserSessions.person(demoStack, RESEARCHER, "en-GB", DESKTOP).signIn()) {
            researcher.open("/?at=desk-changes&version=" + version).ready();
            researcher.tabTo(researcher.button("Put it in use")).press("Enter");
            assertThat(researcher.question()).containsText("the version never changes again. This cannot be undone.");
            var before = demoStack.api().as(RESEARCHER).get(path).expect(200).text("/state");

            // When
            researcher.tabTo(researcher.yes()).press("Enter");

            // Then
            assertThat(researcher.page().locator("#gate")).hasCount(0);
            assertThat(before).isNotEqualTo("RELEASED");
            assertThat(demoStack.api().as(RESEARCHER).get(path).expect(200).text("/state"))
                    .isEqualTo("RELEASED");
        }
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
