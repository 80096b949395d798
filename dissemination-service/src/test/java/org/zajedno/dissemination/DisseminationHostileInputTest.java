package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.HostileInputTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class DisseminationHostileInputTest extends HostileInputTestBase {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void theWebinarIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered(), Scenario.announced(Scenario.STUDY.toString(), "FINISHED", 1));
    }

    @Override
    protected String path() {
        return "/v1/reports/779334/2/dissemination/lines";
    }

    @Override
    protected String soundBody() {
        return """
                {"about":{"kind":"EVENT","id":"%s"},"name":"Webinar","type":"MEETING","audiences":["CITIZENS"],
                 "objective":"To present the booklet.","status":"DELIVERED"}""".formatted(Scenario.WEBINAR);
    }

    @Override
    protected String textField() {
        return "objective";
    }

    @Override
    protected TestTokens caller() {
        return TestTokens.of("coordinator").in("RS");
    }

    @Override
    protected long stored() {
        return Scenario.coordinator()
                .get("/v1/reports/779334/2/dissemination")
                .jsonPath()
                .getList("lines")
                .size();
    }
}
