package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.BadTokenTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class DisseminationBadTokenTest extends BadTokenTestBase {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
    }

    @Override
    protected String path() {
        return "/v1/reports/779334/2/dissemination";
    }

    @Override
    protected TestTokens caller() {
        return TestTokens.of("coordinator").in("RS");
    }
}
