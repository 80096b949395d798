package org.zajedno.panels.comment;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.HostileInputTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;
import org.zajedno.panels.TestUsers;

@QuarkusTest
class HostileCommentTest extends HostileInputTestBase {

    private String account;
    private String review;

    @BeforeEach
    void aReviewIsOpen() {
        TestDatabase.clean();
        var panel = TestUsers.panel("RS");
        account = TestUsers.memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    @Override
    protected String path() {
        return "/v1/review-requests/" + review + "/comments";
    }

    @Override
    protected String soundBody() {
        return ReviewSteps.comment(ReviewSteps.passage(), "{\"preference\":\"NONE\"}");
    }

    @Override
    protected String textField() {
        return "text";
    }

    @Override
    protected TestTokens caller() {
        return TestTokens.of("panel-member").in("RS").account(account);
    }

    @Override
    protected long stored() {
        return TestUsers.member("RS", account)
                .get("/v1/comments")
                .jsonPath()
                .getList("items")
                .size();
    }
}
