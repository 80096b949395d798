package org.zajedno.gateway.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedTokenStateManagerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "panel-member, 2026-05-20T12:00:00Z, 2026-05-20T12:05:00Z, false",
        "researcher, 2026-06-01T02:00:00Z, 2026-06-01T12:04:00Z, false",
        "researcher, 2026-06-01T01:59:59Z, 2026-06-01T12:04:00Z, true",
        "researcher, 2026-06-01T11:00:00Z, 2026-06-01T11:35:00Z, false",
        "researcher, 2026-06-01T11:00:00Z, 2026-06-01T11:34:59Z, true",
        "panel-member researcher, 2026-06-01T11:00:00Z, 2026-06-01T11:34:59Z, true"
    })
    void sessionOfStaffIsOverUnusedOrOld(String roles, Instant signedIn, Instant tokenEnds, boolean over) {
        // Given
        var idToken =
                new JsonObject().put("auth_time", signedIn.getEpochSecond()).put("exp", tokenEnds.getEpochSecond());
        var accessToken = withRoles(roles.split(" "));
        // When
        boolean isOver = LimitedTokenStateManager.isOver(idToken, accessToken, NOW);
        // Then
        assertEquals(over, isOver);
    }

    @Test
    void sessionThatDoesNotSayWhenItBeganIsOver() {
        // Given
        var idToken = new JsonObject().put("exp", NOW.getEpochSecond());
        // When
        boolean isOver = LimitedTokenStateManager.isOver(idToken, new JsonObject(), NOW);
        // Then
        assertEquals(true, isOver);
    }

    private static JsonObject withRoles(String... roles) {
        var held = new JsonArray();
        for (String role : roles) {
            held.add(role);
        }
        return new JsonObject().put("realm_access", new JsonObject().put("roles", held));
    }
}
