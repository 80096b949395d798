package org.zajedno.gateway.settings;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start outside the local stack on settings that are only for a demonstration, naming each property. */
@ApplicationScoped
class ProductionCheck {

    private static final Set<String> FOR_DEMONSTRATION = Set.of("local", "dev", "test");
    private static final int LEAST_SECRET = 32;

    private final GatewaySettings settings;
    private final String issuer;

    ProductionCheck(GatewaySettings settings, @ConfigProperty(name = "zajedno.issuer") String issuer) {
        this.settings = settings;
        this.issuer = issuer;
    }

    void onStart(@Observes StartupEvent start) {
        var findings = findings(
                ConfigUtils.getProfiles(),
                settings.clientSecret(),
                settings.sessionSecret(),
                settings.publicUrl().toString(),
                issuer);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("Refusing to start: " + String.join("; ", findings));
        }
    }

    static List<String> findings(
            List<String> profiles, String clientSecret, String sessionSecret, String publicUrl, String issuer) {
        var findings = new ArrayList<String>();
        if (sessionSecret.length() < LEAST_SECRET) {
            findings.add("zajedno.gateway.session-secret must have at least " + LEAST_SECRET + " characters");
        }
        if (profiles.stream().anyMatch(FOR_DEMONSTRATION::contains)) {
            return findings;
        }
        if (isDemo(clientSecret)) {
            findings.add("zajedno.gateway.client-secret is a demonstration secret");
        }
        if (isDemo(sessionSecret)) {
            findings.add("zajedno.gateway.session-secret is a demonstration secret");
        }
        if (!publicUrl.startsWith("https://")) {
            findings.add("zajedno.gateway.public-url must be an https address");
        }
        if (!issuer.startsWith("https://")) {
            findings.add("zajedno.issuer must be an https address");
        }
        return findings;
    }

    private static boolean isDemo(String secret) {
        return secret.toLowerCase(Locale.ROOT).contains("demo");
    }
}
