package org.zajedno.kit.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Refuses to serve with settings that are safe on a developer's machine only, and names the property that must change. */
@ApplicationScoped
public class ProductionCheck {

    private static final List<String> SECRETS = List.of(
            "quarkus.datasource.password",
            "quarkus.flyway.password",
            "zajedno.vault.key",
            "zajedno.answers.key",
            "zajedno.credits.key",
            "zajedno.accounts.client-secret");

    /** "demo" in base64, as far as it is the same whatever comes behind it. */
    private static final String DEMO_KEY = "ZGVtb";

    private final Config config;

    ProductionCheck(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent starting) {
        if (LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.isProfileActive("local")) {
            requireSafe(config);
        }
    }

    static void requireSafe(Config config) {
        for (var secret : SECRETS) {
            if (value(config, secret).endsWith("-demo") || value(config, secret).startsWith(DEMO_KEY)) {
                throw new IllegalStateException(secret + " holds a demonstration secret: set one of your own");
            }
        }
        if (!value(config, "quarkus.oidc.token.issuer").startsWith("https://")) {
            throw new IllegalStateException(
                    "quarkus.oidc.token.issuer must be an https address: tokens would travel in the clear");
        }
    }

    private static String value(Config config, String property) {
        return config.getOptionalValue(property, String.class).orElse("");
    }
}
