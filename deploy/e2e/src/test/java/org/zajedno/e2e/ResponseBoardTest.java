package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Concerns on the response board, and what the pages say of a text that is there in another language only. */
@Order(13)
class ResponseBoardTest extends BrowserTestBase {
    private static final String RESEARCHER = "researcher";
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @Test
    void gatheredCommentGoesIntoAConcernThatIsThereAndOutAgainWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Concerns");
        var first = piece.say("Koliko traje jedan susret?").expect(201).id();
        var second = piece.say("Nigde ne piše koliko to traje.").expect(201).id();
        var concern = demoStack
                .api()
                .as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId", piece.version(),
                                "title", Map.of("en", "How long a session takes"),
                                "commentIds", List.of(first)))
                .expect(201)
                .id();
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "en-GB", NARROW)) {
            researcher
                    .signIn()
                    .open("/?at=desk-answering&review=" + piece.review())
                    .ready();

            // When
            researcher.tabTo(researcher.page().getByLabel("Gather with others")).press("Space");
            var into = researcher.page().getByLabel("Where they go");
            researcher.tabTo(into);
            into.selectOption(concern);
            researcher
                    .tabTo(researcher.page().locator("form.bar").getByRole(AriaRole.BUTTON))
                    .press("Enter");
            assertThat(researcher.readOut()).hasText("They are gathered. One answer goes to all of them.");
            assertThat(commentsOf(demoStack, concern)).containsExactlyInAnyOrder(first, second);
            researcher.tabTo(researcher.button("Show the comments in it")).press("Enter");
            researcher.seesNoBarrier("desk-concern").needsNoSidewaysMove("desk-concern");
            researcher.tabTo(takeOut(researcher, "Nigde ne piše")).press("Enter");

            // Then
            assertThat(researcher.readOut()).hasText("It stands by itself again.");
            assertThat(commentsOf(demoStack, concern)).containsExactly(first);
        }
    }

    @Test
    void pageSaysWhatIsThereInAnotherLanguageOnly(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Only in English");
        try (var researcher = browserSessions.person(demoStack, RESEARCHER, "mk-MK", DESKTOP)) {
            researcher.signIn();

            // When
            researcher.open("/?at=desk-review&id=" + piece.review()).ready();

            // Then
            assertThat(researcher.page().getByText("Нешто од ова сѐ уште го нема на вашиот јазик (македонски)."))
                    .isVisible();
            assertThat(researcher.page().locator("span[lang=en]").getByText("Only in English"))
                    .isVisible();
            assertThat(researcher.page().locator("p[lang=en]")).hasText("Please read it.");
            researcher.seesNoBarrier("desk-substituted");
        }
    }

    private static Locator takeOut(BrowserUser browserUser, String comment) {
        return browserUser
                .page()
                .locator("board-concern li")
                .filter(new Locator.FilterOptions().setHasText(comment))
                .getByRole(AriaRole.BUTTON);
    }

    private static List<String> commentsOf(DemoStack demoStack, String concern) {
        var ids = demoStack.api().as(RESEARCHER).get("/v1/concerns/" + concern).expect(200);
        return ids.json()
                .path("commentIds")
                .valueStream()
                .map(id -> id.asText())
                .toList();
    }
}
