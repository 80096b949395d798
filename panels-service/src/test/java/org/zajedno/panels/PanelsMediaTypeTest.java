package org.zajedno.panels;

import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.MediaTypeTestBase;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class PanelsMediaTypeTest extends MediaTypeTestBase {

    private Map<String, String> addresses;

    @BeforeEach
    void somethingIsThere() {
        TestDatabase.clean();
        var panel = TestUsers.panel("RS");
        var account = TestUsers.memberOf(panel, "RS", "Lipa");
        var material = ReviewSteps.material();
        var first = ReviewSteps.version(material, ReviewSteps.TEXT);
        ReviewSteps.upload(first, "en", "text/plain", "sheet.txt", "Welcome.".getBytes(StandardCharsets.UTF_8));
        var review = ReviewSteps.openReview(first, panel);
        var comment = ReviewSteps.said(review, "RS", account);
        var report = researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
                .post("/v1/gripp-reports")
                .header("Location");
        addresses = Map.of(
                "/v1/panels/{panelId}", "/v1/panels/" + panel,
                "/v1/materials/{materialId}", "/v1/materials/" + material,
                "/v1/material-versions/{materialVersionId}", "/v1/material-versions/" + first,
                "/texts/{language}", "/texts/en",
                "/v1/review-requests/{reviewRequestId}", "/v1/review-requests/" + review,
                "/v1/comments/{commentId}", "/v1/comments/" + comment,
                "/v1/gripp-reports/{grippReportId}", report,
                "/items/{code}", "/items/1");
    }

    @Override
    protected Map<String, String> addresses() {
        return addresses;
    }
}
