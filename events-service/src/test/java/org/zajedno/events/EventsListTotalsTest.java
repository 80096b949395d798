package org.zajedno.events;

import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_BA;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.finished;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.release;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.events.Scenario.through;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.testing.ListTotalsTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class EventsListTotalsTest extends ListTotalsTestBase {

    private static final String QUOTE = """
            {"text": {"en": "You provided clear view on user lead organisation."}, "permissionGiven": true,
             "credit": "NONE"}""";

    private final TestTokens somebody = somebody("RS");
    private UUID registered;
    private UUID quoted;
    private UUID released;

    @Override
    protected void fill() {
        draft(5);
        registered = open(5);
        register(registered, somebody, "RS");
        register(registered, somebody("RS"), "RS");
        register(registered, somebody("BA"), "BA");
        register(open(5), somebody, "RS");
        quoted = finished();
        as(COORDINATOR)
                .body(QUOTE)
                .post("/v1/events/{id}/quotes", quoted)
                .then()
                .statusCode(201);
        as(COORDINATOR)
                .body(QUOTE)
                .post("/v1/events/{id}/quotes", quoted)
                .then()
                .statusCode(201);
        released = through(draft(5), "ANNOUNCED");
        release(released);
        as(COORDINATOR)
                .body("{}")
                .post("/v1/events/{id}/schedule-releases", released)
                .then()
                .statusCode(201);
    }

    @Override
    protected Map<String, TestTokens> callers() {
        return Map.of(
                "coordinator", COORDINATOR,
                "organising team", TEAM_BA,
                "another team", TEAM_RS,
                "somebody", somebody,
                "researcher", TestTokens.of("researcher").in("RS"));
    }

    @Override
    protected String inPath(String operation) {
        return switch (operation) {
            case "listEventRegistrations" -> registered.toString();
            case "listQuotes" -> quoted.toString();
            default -> released.toString();
        };
    }
}
