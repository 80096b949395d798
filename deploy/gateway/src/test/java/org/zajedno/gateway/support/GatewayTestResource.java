package org.zajedno.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts an identity provider and two services for the gateway, and tells it where they are. */
public final class GatewayTestResource implements QuarkusTestResourceLifecycleManager {

    public static final String PUBLIC_URL = "https://zajedno.example";
    public static final String SESSION_SECRET = "a-session-secret-of-a-test-0123456789";

    private static StubIdentityProvider provider;
    private static StubService panels;
    private static StubService works;

    public static StubIdentityProvider provider() {
        return provider;
    }

    public static StubService panels() {
        return panels;
    }

    public static StubService works() {
        return works;
    }

    @Override
    public Map<String, String> start() {
        provider = new StubIdentityProvider();
        panels = new StubService("panels");
        works = new StubService("dissemination");
        return Map.ofEntries(
                Map.entry("zajedno.issuer", provider.issuer()),
                Map.entry("zajedno.gateway.client-secret", "client-secret-of-a-test"),
                Map.entry("zajedno.gateway.session-secret", SESSION_SECRET),
                Map.entry("zajedno.gateway.public-url", PUBLIC_URL),
                Map.entry("zajedno.keys.refresh-every", "1S"),
                Map.entry("zajedno.keys.least-interval", "PT0.2S"),
                Map.entry("zajedno.keys.answer-timeout", "PT1.5S"),
                Map.entry("zajedno.gateway.sign-in-timeout", "PT1S"),
                Map.entry("zajedno.gateway.cors-origins", "https://partner.example,https://other.example"),
                Map.entry("zajedno.gateway.upstream.answer-timeout", "PT1.5S"),
                Map.entry("zajedno.gateway.rate-limit.exempt-clients", "zajedno-cli,zajedno-gateway"),
                Map.entry("zajedno.routes.panels", panels.address()),
                Map.entry("zajedno.routes.dissemination", works.address()),
                Map.entry("zajedno.routes.events", "http://localhost:1"),
                Map.entry("zajedno.routes.participants", panels.address()));
    }

    @Override
    public void stop() {
        provider.stop();
        panels.close();
        works.close();
    }
}
