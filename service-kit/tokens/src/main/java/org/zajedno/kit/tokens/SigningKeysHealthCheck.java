package org.zajedno.kit.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without a key nobody's token can be verified. Keys that were got once stay good while the identity provider is away. */
@Readiness
@ApplicationScoped
public class SigningKeysHealthCheck implements HealthCheck {

    private final JwksDocument keys;

    SigningKeysHealthCheck(JwksDocument keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Keys that verify tokens")
                .status(!keys.isEmpty())
                .build();
    }
}
