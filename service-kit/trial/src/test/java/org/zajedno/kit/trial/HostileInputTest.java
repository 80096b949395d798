package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HostileInputTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class HostileInputTest extends HostileInputTestBase {

    @Override
    protected String path() {
        return "/v1/things";
    }

    @Override
    protected String soundBody() {
        return "{\"name\":\"a thing\",\"country\":\"RS\",\"title\":{\"en\":\"Thing\"}}";
    }

    @Override
    protected String textField() {
        return "name";
    }

    @Override
    protected TestTokens caller() {
        return TestTokens.of("country-team").in("RS");
    }

    @Override
    protected long stored() {
        return given().header("Authorization", "Bearer " + caller().sign())
                .queryParam("limit", 200)
                .get("/v1/things")
                .jsonPath()
                .getList("items")
                .size();
    }
}
