package org.zajedno.gateway.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionCheckTest {

    private static final String SECRET = "9c1f0d3b7a5e4f60a1b2c3d4e5f60718";
    private static final String ISSUER = "https://id.zajedno.example/realms/zajedno";
    private static final String PUBLIC = "https://zajedno.example";

    @Test
    void properSettingsStartAnywhere() {
        // When
        var findings = ProductionCheck.findings(List.of("prod"), SECRET, SECRET, PUBLIC, ISSUER);
        // Then
        assertEquals(List.of(), findings);
    }

    @Test
    void demonstrationSettingsAreNamedOutsideTheLocalStack() {
        // When
        var findings = ProductionCheck.findings(
                List.of("prod"),
                "zajedno-gateway-demo",
                "zajedno-gateway-session-Demo-secret-0001",
                "http://localhost:8080",
                "http://localhost:8081/realms/zajedno");
        // Then
        assertEquals(
                List.of(
                        "zajedno.gateway.client-secret is a demonstration secret",
                        "zajedno.gateway.session-secret is a demonstration secret",
                        "zajedno.gateway.public-url must be an https address",
                        "zajedno.issuer must be an https address"),
                findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "dev", "test"})
    void demonstrationSettingsStartLocally(String profile) {
        // When
        var findings = ProductionCheck.findings(
                List.of(profile),
                "zajedno-gateway-demo",
                "zajedno-gateway-session-demo-secret-0001",
                "http://localhost:8080",
                "http://localhost:8081/realms/zajedno");
        // Then
        assertEquals(List.of(), findings);
    }

    @Test
    void shortSessionSecretStartsNowhere() {
        // When
        var findings = ProductionCheck.findings(List.of("local"), SECRET, "short", PUBLIC, ISSUER);
        // Then
        assertEquals(List.of("zajedno.gateway.session-secret must have at least 32 characters"), findings);
    }
}
