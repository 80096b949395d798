package org.zajedno.panels.comment;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.HostileInputTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.Chain;
import org.zajedno.panels.People;

@QuarkusTest
class HostileCommentTest extends HostileInputTestBase {

    private String account;
    private String review;

    @BeforeEach
    void aReviewIsOpen() {
        TestDatabase.clean();
        var panel = People.panel("RS");
        account = People.memberOf(panel, "RS", "Lipa");
        review = Chain.openReview(Chain.version(Chain.material(), Chain.TEXT), panel);
    }

    @Override
    protected String path() {
        return "/v1/review-requests/" + review + "/comments";
    }

    @Override
    protected String soundBody() {
        return Chain.comment(Chain.passage(), "{\"preference\":\"NONE\"}");
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
        return People.member("RS", account)
                .get("/v1/comments")
                .jsonPath()
                .getList("items")
                .size();
    }
}
