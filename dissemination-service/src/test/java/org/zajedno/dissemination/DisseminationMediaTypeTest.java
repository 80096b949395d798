package org.zajedno.dissemination;

import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.MediaTypeTestBase;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class DisseminationMediaTypeTest extends MediaTypeTestBase {

    @Inject
    FactDispatcher facts;

    private Map<String, String> addresses;

    @BeforeEach
    void somethingIsThere() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
        var work = work();
        addresses = Map.of(
                "/v1/works/{workId}",
                "/v1/works/" + work,
                "/v1/editions/{editionId}",
                edition(work, "en", "Let's Work Together", "How to work together."),
                "/v1/reports/{grant}/{period}",
                "/v1/reports/779334/2");
    }

    @Override
    protected Map<String, String> addresses() {
        return addresses;
    }
}
