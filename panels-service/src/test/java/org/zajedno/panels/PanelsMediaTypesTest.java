package org.zajedno.panels;

import static org.zajedno.panels.People.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.MediaTypeTestBase;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class PanelsMediaTypesTest extends MediaTypeTestBase {

    private Map<String, String> addresses;

    @BeforeEach
    void somethingIsThere() {
        TestDatabase.clean();
        var panel = People.panel("RS");
        var account = People.memberOf(panel, "RS", "Lipa");
        var material = Chain.material();
        var first = Chain.version(material, Chain.TEXT);
        Chain.upload(first, "en", "text/plain", "sheet.txt", "Welcome.".getBytes(StandardCharsets.UTF_8));
        var review = Chain.openReview(first, panel);
        var comment = Chain.said(review, "RS", account);
        var report = researcher()
                .body("{\"studyId\":\"" + Chain.STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
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
