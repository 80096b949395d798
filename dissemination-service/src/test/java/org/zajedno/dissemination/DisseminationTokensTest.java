package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.RefusesBadTokens;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.Tokens;

@QuarkusTest
class DisseminationTokensTest extends RefusesBadTokens {

    @Inject
    Telling telling;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        telling.tell(Story.studyRegistered());
    }

    @Override
    protected String path() {
        return "/v1/reports/779334/2/dissemination";
    }

    @Override
    protected Tokens caller() {
        return Tokens.of("coordinator").in("RS");
    }
}
