package org.zajedno.dissemination;

import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.zajedno.kit.testing.ListTotalsTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class DisseminationListTotalsTest extends ListTotalsTestBase {

    @Inject
    FactDispatcher facts;

    private String work;

    @Override
    protected void fill() {
        facts.dispatch(Scenario.studyRegistered());
        coordinator().body(FunderResourceTest.funder("FUND-1")).post("/v1/funders");
        coordinator().body(FunderResourceTest.funder("FUND-2")).post("/v1/funders");
        work();
        work();
        work = work();
        for (var language : new String[] {"en", "bs", "mk"}) {
            var edition = edition(work, language, "Let's Work Together", "How to work together.");
            if (!language.equals("mk")) {
                step(edition, "approval", null);
                step(edition, "publication", null);
            }
        }
    }

    @Override
    protected Map<String, TestTokens> callers() {
        return Map.of(
                "researcher", TestTokens.of("researcher").in("RS"),
                "coordinator", TestTokens.of("coordinator"),
                "country-team", TestTokens.of("country-team").in("BA"),
                "ppi-lead", TestTokens.of("ppi-lead").in("RS"),
                "panel-member", TestTokens.of("panel-member").in("RS"),
                "integrator", TestTokens.of("integrator").in("RS"));
    }

    @Override
    protected String inPath(String operation) {
        return work;
    }
}
