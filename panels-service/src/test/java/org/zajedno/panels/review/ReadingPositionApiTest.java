package org.zajedno.panels.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ReadingPositionApiTest {

    private String serbia;
    private String account;
    private String path;

    @BeforeEach
    void aReviewIsBeforeTwoPanels() {
        TestDatabase.clean();
        serbia = panel("RS");
        account = memberOf(serbia, "RS", "Lipa");
        path = "/v1/review-requests/"
                + ReviewSteps.openReview(
                        ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, panel("BA"));
    }

    @Test
    void placeWhereAMemberStoppedReadingIsThatMembersAlone() {
        var neighbour = memberOf(serbia, "RS", "Breza");
        member("RS", account)
                .body("{\"language\":\"en\",\"paragraphId\":\"p-1\"}")
                .put(path + "/reading-position");

        var kept = member("RS", account)
                .body("{\"language\":\"sr-Latn\",\"paragraphId\":\"p-2\"}")
                .put(path + "/reading-position");

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(member("RS", account).get(path).jsonPath().getMap("readingPosition"))
                .isEqualTo(Map.of("language", "sr-Latn", "paragraphId", "p-2"));
        assertThat(member("RS", neighbour).get(path).asString()).doesNotContain("readingPosition");
        assertThat(ppiLead("RS").get(path).asString() + researcher().get(path).asString())
                .doesNotContain("readingPosition");
        assertThat(member("BA", memberOf(panel("BA"), "BA", "Bor"))
                        .body("{\"language\":\"en\",\"paragraphId\":\"p-1\"}")
                        .put(path + "/reading-position")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoReadOnIsNotToldThatNothingChanged() {
        var before = member("RS", account).get(path).header("ETag");
        member("RS", account)
                .body("{\"language\":\"en\",\"paragraphId\":\"p-1\"}")
                .put(path + "/reading-position");

        var again = member("RS", account).header("If-None-Match", before).get(path);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("readingPosition.paragraphId")).isEqualTo("p-1");
    }
}
