package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The whole story in the browser: six browserSessions, three panels, three languages, two versions of a sheet. Its pictures are kept, so
 * that whoever reads only them understands what happened. It comes first, while nothing else is on the stack.
 */
@Order(0)
class StoryTest extends BrowserTestBase {
    @Test
    void whatThreePanelsSayIsAnsweredAndChangesTheSheet(DemoStack demoStack) throws Exception {
        // Given
        var setting = StoryFixture.prepare(demoStack);
        try (var cast =
                new StoryPeople(demoStack, browserSessions, "Zajedno: how three panels changed an information sheet")) {
            // When
            StoryReview.sheetIsPutBeforeThePanels(cast);
            StoryReview.miraSaysWhatIsNotClear(cast, setting);
            StoryReview.othersSayWhatTheyThink(cast, setting);
            StoryReview.leadLooksAtAName(cast);
            StoryReview.researcherAnswers(cast);
            StoryReview.membersHearBack(cast);
            StoryOutcome.secondVersionIsWritten(cast);
            StoryOutcome.membersSeeWhatChanged(cast);
            StoryOutcome.whatCameOfItIsTold(cast);
            StoryOutcome.panelsReadWhatWasDone(cast);

            // Then
            var reviews = demoStack.api().as("researcher").get("/v1/review-requests?limit=10");
            assertThat(reviews.expect(200).items())
                    .singleElement()
                    .satisfies(
                            review -> assertThat(review.path("state").asText()).isEqualTo("COMPLETED"));
            var reports = demoStack.api().as("researcher").get("/v1/gripp-reports?limit=10");
            assertThat(reports.expect(200).items())
                    .singleElement()
                    .satisfies(
                            report -> assertThat(report.path("number").asInt()).isPositive());
        } finally {
            setting.part();
        }
    }
}
