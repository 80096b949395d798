package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is written for a panel that reads Serbian in both scripts, and what its members see before it is there. */
@Order(13)
class PanelLanguagesTest extends BrowserTestBase {
    private static final String RESEARCHER = "researcher";
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @Test
    void answerIsTranslatedAtTheGateBeforeTheVersionGoes(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Languages of the gate");
        var comment = piece.say("Koliko traje jedan susret?").expect(201).id();
        piece.answer(comment, "NOT_ACCEPTED").expect(201);
        var version = piece.nextVersion();
        var refused = demoStack
                .api()
                .as(RESEARCHER)
                .post("/v1/material-versions/" + version + "/release", Map.of())
                .expect(409);
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", NARROW)) {
            researcher.signIn().open("/?at=desk-changes&version=" + version).ready();
            researcher.seesNoBarrier("desk-missing-languages").needsNoSidewaysMove("desk-missing-languages");

            // When
            researcher.tabTo(researcher.button("Add what is missing")).press("Enter");
            researcher.tabTo(translation(researcher, "sr-Cyrl")).type("Због онога што сте рекли.");
            researcher.tabTo(translation(researcher, "sr-Latn")).type("Zbog onoga što ste rekli.");
            researcher
                    .tabTo(researcher
                            .page()
                            .locator("missing-translation form button")
                            .first())
                    .press("Enter");
            assertThat(researcher.readOut()).hasText("The translations are saved.");
            researcher.tabTo(researcher.button("Put it in use")).press("Enter");
            researcher.tabTo(researcher.yes()).press("Enter");

            // Then
            assertThat(refused.text("/type")).isEqualTo("/problems/languages-missing");
            assertThat(researcher.page().locator("#gate")).hasCount(0);
            assertThat(demoStack
                            .api()
                            .as(ReviewFixture.MEMBER)
                            .in("sr-Cyrl")
                            .get("/v1/comments/" + comment)
                            .expect(200)
                            .text("/response/reason"))
                    .isEqualTo("Због онога што сте рекли.");
        }
    }

    @Test
    void memberIsToldThatTheSummaryIsInAnotherLanguageThanTheText(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(
                demoStack,
                "Summary in English",
                Map.of("en", "You will have 6 sessions.", "sr-Cyrl", "Имаћете 6 сусрета."),
                Map.of("en", "Please read it."));
        try (var member = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-Cyrl-RS", DESKTOP)) {
            member.signIn();

            // When
            member.open("/?at=reading&review=" + piece.review()).ready();

            // Then
            assertThat(member.page().locator(".text")).containsText("Имаћете 6 сусрета.");
            assertThat(member.page().getByText("Нешто од овога још не постоји на вашем језику (српски)."))
                    .isVisible();
        }
    }

    @Test
    void fileOfTheWrongKindMakesNoVersion(DemoStack demoStack) {
        // Given
        var material = demoStack.known().id("material");
        var versions = "/v1/materials/" + material + "/versions?limit=200";
        var before =
                demoStack.api().as(RESEARCHER).get(versions).expect(200).items().size();
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", DESKTOP)) {
            researcher.signIn().open("/?at=desk-material&id=" + material).ready();
            researcher.tabTo(researcher.button("Draft a new version")).press("Enter");

            // When
            researcher
                    .page()
                    .locator("#begin-file")
                    .setInputFiles(new FilePayload(
                            "sheet.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
            researcher.button("Save").first().click();

            // Then
            assertThat(researcher.page().locator("#begin-file")).isFocused();
            assertThat(researcher.page().locator("#begin-file-refused"))
                    .containsText("This kind of file cannot be taken.");
            assertThat(demoStack.api().as(RESEARCHER).get(versions).expect(200).items())
                    .hasSize(before);
        }
    }

    private static Locator translation(BrowserUser browserUser, String language) {
        return browserUser.page().locator("missing-translation textarea[lang='" + language + "']");
    }
}
